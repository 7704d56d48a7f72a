package org.phaseout.platform.security;

/** What may be read without a token; a service with public pages declares its own. */
public record PublicPaths(String... patterns) {}
