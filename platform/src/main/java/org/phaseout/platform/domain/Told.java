package org.phaseout.platform.domain;

import java.time.LocalDate;

/**
 * Under which circumstances a fact was told. An aggregate asks for it beside the fact it evolves by.
 *
 * @param by the authority that reported it, as {@link Authority#value()}
 * @param occurredOn the day it happened, Asia/Shanghai
 * @param version of the aggregate after it, from 1
 */
public record Told(String by, LocalDate occurredOn, long version) {}
