@NullMarked
package org.phaseout.enterprise.enterprise.web;

import org.jspecify.annotations.NullMarked;
