package org.phaseout.reporting.record.domain;

/**
 * Names one record.
 *
 * @param id of the aggregate, unique within its district and kind
 */
public record RecordRef(String district, RecordKind kind, String id) {}
