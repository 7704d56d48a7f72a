package org.phaseout.platform.security;

import org.phaseout.platform.domain.Authority;

/**
 * Who is calling, from the token.
 *
 * @param district division code the caller belongs to
 */
public record Caller(Authority authority, String district) {}
