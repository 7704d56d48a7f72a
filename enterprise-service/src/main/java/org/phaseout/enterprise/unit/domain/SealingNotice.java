package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;

/** The notice of a sealing (封存公告) on a government's or a department's own website. */
public record SealingNotice(String body, String documentNumber, String address, LocalDate on) {}
