package org.phaseout.reporting.notice.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Command;

/** Everything that may be asked of a notice. */
public sealed interface NoticeCommand extends Command {

    NoticeId noticeId();

    @Override
    default String aggregateId() {
        return noticeId().value();
    }

    /**
     * N1: a fact is to be shown, for the first time or in the place of what is shown.
     *
     * @param stays how long from now; null for as long as what it announces lasts
     */
    record ShowFact(
            NoticeId noticeId,
            Content content,
            Change change,
            @Nullable Period stays) implements NoticeCommand {}

    /** What is known of the unit has changed: a rename, a corrected identification. */
    record DescribeUnit(NoticeId noticeId, ShownUnit unit, Known known, Change change) implements NoticeCommand {}

    /**
     * E6a, U12: the fact that is shown no longer stands, or was found unlawful and stands all the same.
     *
     * @param version of the unit after it fell
     * @param outcome such as {@code annulled}, {@code changed}, {@code found-unlawful} or {@code voided}
     * @param calendar what is published of working days (行政处罚法 48)
     */
    record LetGroundFall(NoticeId noticeId, long version, String outcome, LocalDate fellOn, WorkingCalendar calendar)
            implements NoticeCommand {}

    /**
     * U12: what had let the ground fall was told wrongly, and the fact that is shown was never touched.
     *
     * @param outcome by which it had fallen
     */
    record LetGroundStand(NoticeId noticeId, String outcome, Change change) implements NoticeCommand {}

    /** N3: the words are wrong, the fact is right. */
    record CorrectNotice(NoticeId noticeId, List<Words> words, Office office) implements NoticeCommand {}

    record WithdrawNotice(NoticeId noticeId, Office office) implements NoticeCommand {}

    /** The last day of a window has passed: look whether it is over. */
    record EndWindow(NoticeId noticeId) implements NoticeCommand {}

    /** N2: the district publishes the kind no longer. */
    record SwitchOff(NoticeId noticeId) implements NoticeCommand {}

    /** The last day for withdrawing has passed, or a calendar was published: look whether it was done, and until when. */
    record CheckWithdrawal(NoticeId noticeId, WorkingCalendar calendar) implements NoticeCommand {}

    /** The right words for a field. */
    record Words(Wording.Field field, String right) {}

    /** Which office answers, why, and under which document. */
    record Office(String name, String reason, String document) {}
}
