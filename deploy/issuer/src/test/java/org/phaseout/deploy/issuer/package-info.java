@NullMarked
package org.phaseout.deploy.issuer;

import org.jspecify.annotations.NullMarked;
