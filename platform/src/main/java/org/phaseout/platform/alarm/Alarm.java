package org.phaseout.platform.alarm;

import java.time.LocalDate;

/**
 * Rings at the first instant after a day, Asia/Shanghai, on the business clock.
 *
 * @param deadline which of the aggregate's due dates, such as {@code exit}
 * @param lastDay the last day on which what is due is in time
 */
public record Alarm(String aggregateId, String deadline, LocalDate lastDay) {}
