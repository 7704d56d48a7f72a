@NullMarked
package org.phaseout.enforcement.web;

import org.jspecify.annotations.NullMarked;
