@NullMarked
package org.phaseout.enforcement.knownunit.view;

import org.jspecify.annotations.NullMarked;
