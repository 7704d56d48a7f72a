@NullMarked
package org.phaseout.enterprise.plan.web;

import org.jspecify.annotations.NullMarked;
