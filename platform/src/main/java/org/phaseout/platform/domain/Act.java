package org.phaseout.platform.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The circumstances of a reported action.
 *
 * @param by who reported it
 * @param district division code of the district it was reported to
 * @param occurredOn the day it happened, Asia/Shanghai, as the authority gave it
 * @param at the moment on the business clock at which the system was told
 */
public record Act(Authority by, String district, LocalDate occurredOn, Instant at) {}
