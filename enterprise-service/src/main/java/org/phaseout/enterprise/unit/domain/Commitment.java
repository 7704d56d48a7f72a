package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;

/**
 * The enterprise's commitment not to resume (不恢复生产承诺), made public.
 *
 * @param scan SHA-256 of the scanned commitment, in hexadecimal
 */
public record Commitment(LocalDate on, String place, String scan) {}
