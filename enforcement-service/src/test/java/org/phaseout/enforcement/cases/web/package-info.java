@NullMarked
package org.phaseout.enforcement.cases.web;

import org.jspecify.annotations.NullMarked;
