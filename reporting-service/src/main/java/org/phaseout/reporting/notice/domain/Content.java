package org.phaseout.reporting.notice.domain;

/** What a notice says: which unit, and which fact. */
public record Content(ShownUnit unit, Announcement announcement) {}
