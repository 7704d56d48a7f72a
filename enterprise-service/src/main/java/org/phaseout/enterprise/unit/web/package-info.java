@NullMarked
package org.phaseout.enterprise.unit.web;

import org.jspecify.annotations.NullMarked;
