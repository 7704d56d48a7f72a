@NullMarked
package org.phaseout.reporting.notice.view;

import org.jspecify.annotations.NullMarked;
