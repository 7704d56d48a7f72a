package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;

/** Something with the day on which it happened, Asia/Shanghai. */
record Happened<T>(T what, LocalDate on) {}
