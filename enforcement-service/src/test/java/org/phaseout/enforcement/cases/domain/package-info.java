@NullMarked
package org.phaseout.enforcement.cases.domain;

import org.jspecify.annotations.NullMarked;
