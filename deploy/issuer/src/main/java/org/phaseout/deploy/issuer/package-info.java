/** An OpenID issuer for one machine: a token for each authority of the district, by client credentials. */
@NullMarked
package org.phaseout.deploy.issuer;

import org.jspecify.annotations.NullMarked;
