package org.phaseout.enforcement.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.ActReason.BeforeItsCause;
import org.phaseout.enforcement.cases.domain.ActReason.DateInTheFuture;
import org.phaseout.enforcement.cases.domain.ActReason.DocumentNumberMissing;
import org.phaseout.enforcement.cases.domain.ActReason.NotAtThisStep;
import org.phaseout.enforcement.cases.domain.ActReason.NotYourCase;
import org.phaseout.enforcement.cases.domain.ActReason.OnePersonAlone;
import org.phaseout.enforcement.cases.domain.ActReason.TooFewOfficers;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Signed;
import org.phaseout.enforcement.cases.domain.FindingReason.NotYourGround;
import org.phaseout.enforcement.cases.domain.FindingReason.TownshipOutsideDistrict;
import org.phaseout.enforcement.cases.domain.MeasureReason.BeforeService;
import org.phaseout.enforcement.cases.domain.PenaltyReason.HolidaysNotPublished;
import org.phaseout.enforcement.cases.domain.ReviewReason.StayInForce;
import org.phaseout.enforcement.cases.domain.ReviewReason.UndoneForGood;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.domain.Act;

/** What many actions on a case ask for. Each throws {@link CaseRefused} where it is not so. */
final class Requirements {

    static final String GOVERNMENT = "government";

    private static final int OFFICERS = 2;

    private Requirements() {}

    static CaseRefused refused(Reason reason) {
        return new CaseRefused(reason);
    }

    static CaseRefused notNow(Stage stage) {
        return refused(new NotAtThisStep(stage.word()));
    }

    /** The docket of a case that is at such a stage, for the department that runs it. */
    static Docket own(Stage stage, Act act, Predicate<Stage> possible) {
        return of(stage, act, possible, false);
    }

    /** The same, and the government may act too. */
    static Docket ownOrGovernments(Stage stage, Act act, Predicate<Stage> possible) {
        return of(stage, act, possible, true);
    }

    private static Docket of(Stage stage, Act act, Predicate<Stage> possible, boolean governmentToo) {
        if (!(stage instanceof InProcedure in)) {
            throw notNow(stage);
        }
        var department = in.docket().opened().department();
        var by = act.by().value();
        if (!by.equals(department) && !(governmentToo && by.equals(GOVERNMENT))) {
            throw refused(new NotYourCase(department, by));
        }
        if (!possible.test(stage)) {
            throw notNow(stage);
        }
        return in.docket();
    }

    /** E8. */
    static String documentNumber(String where, @Nullable String number) {
        if (number == null || number.isBlank()) {
            throw refused(new DocumentNumberMissing(where));
        }
        return number;
    }

    /** Whoever handled a decision to close or to revoke does not approve it. */
    static Signed twoPersons(Signed signed) {
        if (signed.handledBy() == null
                || signed.approvedBy() == null
                || signed.handledBy().equals(signed.approvedBy())) {
            throw refused(new OnePersonAlone());
        }
        return signed;
    }

    /** E6, 行政处罚法42: nobody inquires or decides alone, and who is named twice is one. */
    static List<String> twoOfficers(List<String> officers) {
        var named = Set.copyOf(officers);
        if (named.size() < OFFICERS) {
            throw refused(new TooFewOfficers(named.size()));
        }
        return officers;
    }

    /** E7: what would be stored for good, or is to be kept for the sake of the other side, is no provisional day. */
    static LocalDate known(Due due) {
        if (due.provisional()) {
            throw refused(new HolidaysNotPublished(due.lastDay()));
        }
        return due.lastDay();
    }

    static void notInTheFuture(String where, LocalDate on, Act act) {
        if (on.isAfter(act.occurredOn())) {
            throw refused(new DateInTheFuture(where, on, act.occurredOn()));
        }
    }

    static void notBefore(LocalDate cause, Act act) {
        if (act.occurredOn().isBefore(cause)) {
            throw refused(new BeforeItsCause(act.occurredOn(), cause));
        }
    }

    /** E7: a limit runs from service, and nothing happens in it before. */
    static void withinProcedure(Stage stage, Act act) {
        var servedOn = Timing.servedOn(stage);
        if (servedOn != null && act.occurredOn().isBefore(servedOn)) {
            throw refused(new BeforeService(act.occurredOn(), servedOn));
        }
        beforeItsEnd(stage, act);
    }

    /** Of what has ended, only what was before its end is still told. */
    static void beforeItsEnd(Stage stage, Act act) {
        var ended = Timing.endedOn(stage);
        if (ended != null && act.occurredOn().isAfter(ended)) {
            throw notNow(stage);
        }
    }

    /**
     * E6a: what is stayed on the day of the act is not executed, whatever has come before and since.
     *
     * @param number of the decision to be executed, or gone on from; null for what only a stay of the whole case holds
     */
    static void notStayed(Docket docket, Act act, @Nullable String number) {
        docket.marks().stays().sinceOn(number, act.occurredOn()).ifPresent(since -> {
            throw refused(new StayInForce(since));
        });
    }

    /** E6a: what a review has undone without an order to decide anew is not decided once more in the case. */
    static void notUndoneForGood(Docket docket, String what) {
        docket.marks().reviewed().forGood(what).ifPresent(part -> {
            throw refused(new UndoneForGood(part.noticedAs(), part.number()));
        });
    }

    /** Nobody acts outside the district, and a township on its own ground only. */
    static void ground(String township, Act act) {
        if (!township.startsWith(act.district())) {
            throw refused(new TownshipOutsideDistrict(township, act.district()));
        }
        if (!act.by().mayActIn(township)) {
            throw refused(new NotYourGround(township, act.by().value()));
        }
    }

    /** The business day an act is decided on. */
    static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.ZONE);
    }
}
