@NullMarked
package org.phaseout.reporting.notice.web;

import org.jspecify.annotations.NullMarked;
