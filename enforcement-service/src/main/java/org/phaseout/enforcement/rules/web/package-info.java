@NullMarked
package org.phaseout.enforcement.rules.web;

import org.jspecify.annotations.NullMarked;
