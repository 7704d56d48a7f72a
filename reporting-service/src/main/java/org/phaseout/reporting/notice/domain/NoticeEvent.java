package org.phaseout.reporting.notice.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;

/** Everything that can have happened to a notice. Stored for ever, so fields are only ever added. */
public sealed interface NoticeEvent extends Fact {

    String unitId();

    /** Code of the {@link NoticeKind}. */
    String kind();

    @Override
    default String aggregateId() {
        return new NoticeId(unitId(), NoticeKind.of(kind())).value();
    }

    @Override
    default List<ClaimChange> claims() {
        return List.of();
    }

    /** Where the public sees something new, the notice in full as it is from then on. */
    sealed interface Shows extends NoticeEvent {

        Content content();

        Window window();

        @Override
        default String unitId() {
            return content().unit().unitId();
        }
    }

    @StoredAs("notice-published")
    record NoticePublished(String kind, Content content, Window window) implements Shows {}

    /**
     * @param change code of the {@link ChangeClass}
     * @param groundStands true where a ground that had fallen stands again; null otherwise
     */
    @StoredAs("notice-changed")
    record NoticeChanged(
            String kind,
            String change,
            @Nullable String office,
            @Nullable String reason,
            Content content,
            Window window,
            @Nullable Boolean groundStands)
            implements Shows {}

    @StoredAs("notice-corrected")
    record NoticeCorrected(
            String kind,
            String office,
            String reason,
            String document,
            List<Wording> words,
            Content content,
            Window window)
            implements Shows {}

    /**
     * Told again when a provisional last day is confirmed.
     *
     * @param outcome what became of the ground: {@code annulled}, {@code found-void}, {@code voided}
     * @param provisional the holidays that decide the day are not published yet; nothing comes of its passing
     * @param fellOn the day from which the three working days are counted; null where it was not kept yet
     */
    @StoredAs("notice-withdrawal-became-due")
    record NoticeWithdrawalBecameDue(
            String unitId,
            String kind,
            String outcome,
            LocalDate withdrawBy,
            boolean provisional,
            @Nullable LocalDate fellOn)
            implements NoticeEvent {}

    @StoredAs("notice-withdrawal-clock-breached")
    record NoticeWithdrawalClockBreached(String unitId, String kind, LocalDate withdrawBy) implements NoticeEvent {}

    @StoredAs("notice-withdrawn")
    record NoticeWithdrawn(String unitId, String kind, String office, String reason, String document)
            implements NoticeEvent {}

    /** @param until first day on which it was no longer public */
    @StoredAs("notice-window-ended")
    record NoticeWindowEnded(String unitId, String kind, LocalDate until) implements NoticeEvent {}
}
