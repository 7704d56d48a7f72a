@NullMarked
package org.phaseout.enterprise.web;

import org.jspecify.annotations.NullMarked;
