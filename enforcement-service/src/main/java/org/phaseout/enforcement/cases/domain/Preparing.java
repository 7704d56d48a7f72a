package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDecisionReviewed;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseHearingCalled;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseHearingHeld;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseNoticeAnswered;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyAnnounced;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyServed;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePublicationDecided;
import org.phaseout.enforcement.cases.domain.Preparation.Call;
import org.phaseout.enforcement.cases.domain.Preparation.Notice;
import org.phaseout.enforcement.cases.domain.Preparation.Publication;
import org.phaseout.enforcement.cases.domain.Preparation.Service;
import org.phaseout.enforcement.cases.domain.Stage.Closed;

/** The steps of {@link Course} before and right after a penalty: they move no stage. Null where a step cannot be taken. */
final class Preparing {

    private Preparing() {}

    static @Nullable Stage noticed(Stage stage, CasePenaltyAnnounced notice, LocalDate on) {
        return Transitions.isOpen(stage) ? changed(stage, prepared -> prepared.noticed(notice, on)) : null;
    }

    static @Nullable Stage answered(Stage stage, CaseNoticeAnswered answer, LocalDate on) {
        return isAnswerable(stage, on) && isNoticed(stage, answer.about(), _ -> true)
                ? changed(
                        stage,
                        prepared -> prepared.changed(answer.about(), notice -> notice.answered(answer.answer(), on)))
                : null;
    }

    /** Of a case that is closed, what was said before is still told. */
    static boolean isAnswerable(Stage stage, LocalDate day) {
        return Transitions.isOpen(stage) || (stage instanceof Closed closed && day.isBefore(closed.on()));
    }

    static @Nullable Stage called(Stage stage, CaseHearingCalled call, LocalDate on) {
        return isOnNotice(stage, call.about(), notice -> notice.hasAnswered(Preparation.HEARING_REQUEST))
                ? ofNotice(stage, call.about(), notice -> notice.called(new Call(call.heldOn(), on)))
                : null;
    }

    static @Nullable Stage held(Stage stage, CaseHearingHeld hearing, LocalDate on) {
        return isOnNotice(stage, hearing.about(), notice -> notice.called() != null)
                ? ofNotice(stage, hearing.about(), notice -> notice.heard(on))
                : null;
    }

    static @Nullable Stage readied(Stage stage, CaseDecisionReviewed readied, LocalDate on) {
        return ofNotice(stage, readied.about(), notice -> notice.readied(readied.by(), on));
    }

    static @Nullable Stage served(Stage stage, CasePenaltyServed service, LocalDate on) {
        var number = service.documentNumber();
        if (!isDecidedBy(stage, number)) {
            return null;
        }
        var served = sent(stage, new Service(number, service.servedOn(), on));
        return Transitions.docket(served).marks().debts().of(number).isEmpty()
                ? served
                : Debts.changed(served, number, debt -> debt.served(service.servedOn()));
    }

    static Stage sent(Stage stage, Service service) {
        return Objects.requireNonNull(changed(stage, prepared -> prepared.served(service)));
    }

    static @Nullable Stage published(Stage stage, CasePublicationDecided decided, LocalDate on) {
        return isDecidedBy(stage, decided.documentNumber())
                ? changed(stage, prepared -> prepared.published(new Publication(decided, on)))
                : null;
    }

    private static boolean isOnNotice(Stage stage, String about, Predicate<Notice> asItStands) {
        return Transitions.isOpen(stage) && isNoticed(stage, about, asItStands);
    }

    private static boolean isNoticed(Stage stage, String about, Predicate<Notice> asItStands) {
        return Transitions.docket(stage)
                .prepared()
                .notice(about)
                .filter(asItStands)
                .isPresent();
    }

    private static @Nullable Stage ofNotice(Stage stage, String about, UnaryOperator<Notice> change) {
        return isOnNotice(stage, about, _ -> true) ? changed(stage, prepared -> prepared.changed(about, change)) : null;
    }

    private static boolean isDecidedBy(Stage stage, String number) {
        return Transitions.isReviewable(stage)
                && Transitions.docket(stage).penaltyDecision(number).isPresent();
    }

    private static @Nullable Stage changed(Stage stage, UnaryOperator<Preparation> change) {
        return Timing.changed(stage, docket -> docket.prepared(change), clock -> clock);
    }
}
