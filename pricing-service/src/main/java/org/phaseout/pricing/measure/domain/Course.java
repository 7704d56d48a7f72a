package org.phaseout.pricing.measure.domain;

import java.time.LocalDate;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureApproved;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCameIntoForce;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDelistingProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDropped;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureEnded;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureListed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureRechecked;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.Step;
import org.phaseout.pricing.measure.domain.MeasureRefused.Reason;
import org.phaseout.pricing.measure.domain.Stage.Approved;
import org.phaseout.pricing.measure.domain.Stage.Dropped;
import org.phaseout.pricing.measure.domain.Stage.Ended;
import org.phaseout.pricing.measure.domain.Stage.InForce;
import org.phaseout.pricing.measure.domain.Stage.Listed;
import org.phaseout.pricing.measure.domain.Stage.OnList;
import org.phaseout.pricing.measure.domain.Stage.Proposed;
import org.phaseout.pricing.measure.domain.Stage.Screened;
import org.phaseout.pricing.measure.domain.Stage.Unlisted;
import org.phaseout.pricing.measure.domain.Stage.Unscreened;

/**
 * The one table of what may follow what (T2, T4). A step that is decided and a step that has to go on standing when an
 * earlier one is undone (U12) are asked the same question.
 */
sealed interface Course {

    record To(Stage stage) implements Course {}

    record No(Reason reason) implements Course {}

    /** Where a step leads from a stage, or why it cannot stand there. */
    static Course of(Stage from, Step step) {
        return switch (step) {
            case MeasureScreened screened -> screened(from, screened);
            case MeasureProposed _ -> proposed(from);
            case MeasureApproved approved -> approved(from, approved.approval().on());
            case MeasureListed listed -> listed(from, listed.list().on());
            case MeasureCameIntoForce inForce -> started(from, inForce.from());
            case MeasureRechecked recheck -> rechecked(from, recheck.result().equals(Recheck.RECTIFIED.word()));
            case MeasureDelistingProposed delisting ->
                delisting(from, delisting.ground().equals(GroundEnd.RECTIFIED.word()));
            case MeasureDropped dropped -> dropped(from, dropped.ground());
            case MeasureEnded ended -> ended(from, ended.on());
        };
    }

    private static Course screened(Stage from, MeasureScreened ground) {
        return switch (from) {
            case Unscreened _, Screened _, Ended _, Dropped _ -> to(new Screened(ground));
            case Proposed _, Approved _ -> no(new Reason.AlreadyProposed());
            case OnList _ -> no(new Reason.AlreadyListed());
        };
    }

    private static Course proposed(Stage from) {
        return switch (from) {
            case Screened(var ground) -> to(new Proposed(ground));
            case Proposed _, Approved _, OnList _ -> no(new Reason.AlreadyProposed());
            case Unscreened _, Ended _, Dropped _ -> no(gone(from));
        };
    }

    private static Course approved(Stage from, LocalDate on) {
        return switch (from) {
            case Proposed(var ground) -> to(new Approved(ground, on));
            case Screened _ -> no(new Reason.NotProposed());
            case Approved _, OnList _ -> no(new Reason.AlreadyApproved());
            case Unscreened _, Ended _, Dropped _ -> no(gone(from));
        };
    }

    private static Course listed(Stage from, LocalDate list) {
        return switch (from) {
            case Approved(var _, var approval)
            when list.isBefore(approval) -> no(new Reason.ListBeforeApproval(list, approval));
            case Approved(var ground, var _) -> to(new Listed(ground, list, false));
            case Screened _, Proposed _ -> no(new Reason.NotApproved());
            case OnList _ -> no(new Reason.AlreadyListed());
            case Unscreened _, Ended _, Dropped _ -> no(gone(from));
        };
    }

    /** A measure whose de-listing is proposed is on the list all the same, and is collected from the list's day on. */
    private static Course started(Stage from, LocalDate day) {
        return switch (from) {
            case Listed(var _, var list, var _) when day.isBefore(list) -> no(new Reason.StartBeforeList(day, list));
            case Listed(var ground, var _, var leaving) -> to(new InForce(ground, day, leaving, false));
            case InForce(var _, var since, var _, var _) -> no(new Reason.AlreadyInForce(since));
            case Unlisted _ -> no(new Reason.NotListed());
            case Unscreened _, Ended _, Dropped _ -> no(gone(from));
        };
    }

    private static Course rechecked(Stage from, boolean rectified) {
        return switch (from) {
            case InForce(var ground, var since, var leaving, var _) ->
                to(new InForce(ground, since, leaving, rectified));
            case Unlisted _, Listed _ -> no(new Reason.NotInForce());
            case Unscreened _, Ended _, Dropped _ -> no(gone(from));
        };
    }

    /** A proposal for what a re-check found rests on that re-check. */
    private static Course delisting(Stage from, boolean rectified) {
        return switch (from) {
            case Listed _ when rectified -> no(new Reason.NotInForce());
            case Listed(var ground, var since, var _) -> to(new Listed(ground, since, true));
            case InForce(var _, var _, var _, var found) when rectified && !found -> no(new Reason.NotInForce());
            case InForce(var ground, var since, var _, var found) -> to(new InForce(ground, since, true, found));
            case Unlisted _ -> no(new Reason.NotListed());
            case Unscreened _, Ended _, Dropped _ -> no(gone(from));
        };
    }

    private static Course dropped(Stage from, String because) {
        return switch (from) {
            case Unlisted unlisted -> to(new Dropped(unlisted.ground(), because));
            case Dropped(var ground, var _) -> to(new Dropped(ground, because));
            case OnList _ -> no(new Reason.AlreadyListed());
            case Unscreened _, Ended _ -> no(gone(from));
        };
    }

    private static Course ended(Stage from, LocalDate on) {
        return switch (from) {
            case OnList listed when on.isBefore(listed.since()) -> no(new Reason.EndBeforeStart(on, listed.since()));
            case OnList listed -> to(new Ended(listed.ground(), on));
            case Unlisted _ -> no(new Reason.NotListed());
            case Unscreened _, Ended _, Dropped _ -> no(gone(from));
        };
    }

    private static Reason gone(Stage from) {
        return switch (from) {
            case Ended(var _, var on) -> new Reason.Over(on);
            case Dropped(var _, var because) -> new Reason.Dropped(because);
            case Unscreened _, Unlisted _, OnList _ -> new Reason.NotScreened();
        };
    }

    private static Course to(Stage stage) {
        return new To(stage);
    }

    private static Course no(Reason reason) {
        return new No(reason);
    }
}
