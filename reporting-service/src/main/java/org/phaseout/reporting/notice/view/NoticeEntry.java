package org.phaseout.reporting.notice.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public may see of a capacity unit (domain.md N2, policy.md §9): nothing else has a place here.
 */
public record NoticeEntry(
        String district,
        String unitId,
        Enterprise enterprise,
        Equipment equipment,
        Capacity capacity,
        List<String> basis,
        NoticeChange latest,
        Window window) {

    /** @param township GB/T 2260 code, nine digits */
    public record Enterprise(String name, String uscc, String township) {}

    public record Equipment(String kind, @Nullable String model, int count) {}

    /** @param unit of measure, such as {@code 10kt/a} */
    public record Capacity(BigDecimal quantity, String unit) {}

    /** @param until first day on which the entry is no longer public */
    public record Window(LocalDate from, LocalDate until) {}

    /**
     * One line of the unit's public timeline.
     *
     * @param version of the unit after the change
     * @param authority whose office answers for it
     */
    public record NoticeChange(
            long version,
            NoticeKind kind,
            ChangeClass change,
            String authority,
            LocalDate occurredOn,
            Instant recordedAt) {}
}
