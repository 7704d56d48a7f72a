package org.phaseout.reporting.notice.view;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.notice.domain.ChangeClass;

/**
 * One change of a notice (domain.md N3).
 *
 * @param office that answers for it, with reason and document; null where a new fact speaks for itself
 */
public record NoticeChange(
        String noticeId,
        ChangeClass change,
        @Nullable String office,
        @Nullable String reason,
        @Nullable String document,
        LocalDate occurredOn,
        Instant recordedAt) {}
