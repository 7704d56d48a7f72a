/** Work of several callers that goes to the database together. */
@NullMarked
package org.phaseout.platform.together;

import org.jspecify.annotations.NullMarked;
