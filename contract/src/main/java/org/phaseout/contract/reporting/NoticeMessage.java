package org.phaseout.contract.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.MessageType;

/**
 * The public notices of a district, on topic {@value #TOPIC} behind the deployment's prefix, kept for ever: whoever shows
 * them elsewhere follows this topic and takes away what is withdrawn or has ended. The key is the notice's id. A message
 * that shows something carries the notice in full.
 */
public sealed interface NoticeMessage {

    String TOPIC = "notice.v1";

    /** @param kind survey-result, listing, sealing, exit or closure; later releases add some */
    @MessageType("phaseout.notice.published.v1")
    record NoticePublished(String noticeId, String kind, Unit unit, Announcement announcement, Window window)
            implements NoticeMessage {}

    /**
     * N3.
     *
     * @param change {@code new-fact} or {@code clerical-correction}
     * @param office that answers for a correction, with its reason
     */
    @MessageType("phaseout.notice.changed.v1")
    record NoticeChanged(
            String noticeId,
            String kind,
            String change,
            @Nullable String office,
            @Nullable String reason,
            Unit unit,
            Announcement announcement,
            Window window)
            implements NoticeMessage {}

    /** N3: the words were wrong, the fact is right. */
    @MessageType("phaseout.notice.corrected.v1")
    record NoticeCorrected(
            String noticeId,
            String kind,
            String office,
            String reason,
            String document,
            Unit unit,
            Announcement announcement,
            Window window)
            implements NoticeMessage {}

    /** A legal withdrawal: the notice is to be shown nowhere any more; this tombstone may be. */
    @MessageType("phaseout.notice.withdrawn.v1")
    record NoticeWithdrawn(String noticeId, String unitId, String kind, String office, String reason, String document)
            implements NoticeMessage {}

    /** @param until first day on which it is no longer public */
    @MessageType("phaseout.notice.window-ended.v1")
    record NoticeWindowEnded(String noticeId, String unitId, String kind, LocalDate until) implements NoticeMessage {}

    /** @param township GB/T 2260 code, nine digits */
    record Unit(
            String unitId,
            Enterprise enterprise,
            String township,
            Industry industry,
            Equipment equipment,
            Capacity capacity,
            List<String> basis) {}

    /** @param formerNames 曾用名, oldest first */
    record Enterprise(String name, List<String> formerNames, String uscc) {}

    record Industry(String code, String edition) {}

    record Equipment(String kind, @Nullable String model, int count) {}

    record Capacity(BigDecimal quantity, String unit) {}

    /** The fact that is announced; a survey result has none of the four parts, any other kind its own. */
    record Announcement(
            Source source,
            @Nullable Listing listing,
            @Nullable Sealing sealing,
            @Nullable Exit exit,
            @Nullable Closure closure) {}

    /**
     * @param fact identified, listed, carried-over, sealed, accepted, exited-sealed or closure-decided
     * @param version of the unit after the fact, as in its message
     */
    record Source(String fact, long version, String authority, LocalDate occurredOn, LocalDate recordedOn) {}

    /** @param way {@code dismantle} or {@code seal} */
    record Listing(int year, @Nullable Integer fromYear, String way, LocalDate exitBy) {}

    record Sealing(LocalDate committedOn, String committedAt, OfficialNotice notice, LocalDate dismantleBy) {}

    record OfficialNotice(String body, String number, String address, LocalDate on) {}

    /** Accepted, with the year of its plan; or exited sealed, with the reason and the province's consent. */
    record Exit(
            @Nullable Integer planYear,
            @Nullable String reason,
            @Nullable Document consent) {}

    record Closure(Document decision) {}

    record Document(String body, String number, LocalDate on) {}

    /**
     * @param from first day on which it is public
     * @param until first day on which it is no longer; absent while what it announces lasts
     */
    record Window(LocalDate from, @Nullable LocalDate until) {}
}
