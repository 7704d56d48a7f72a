package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;

/** A document with its number (文号), as it is reported and as it is stored. */
public record OfficialDocument(String body, String number, LocalDate on) {}
