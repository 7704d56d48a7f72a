@NullMarked
package org.phaseout.enforcement.knownunit.web;

import org.jspecify.annotations.NullMarked;
