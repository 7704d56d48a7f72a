package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.CollectionCommand.ApplyToCourt;
import org.phaseout.enforcement.cases.domain.CollectionCommand.DemandPayment;
import org.phaseout.enforcement.cases.domain.CollectionCommand.PayFine;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ServePenalty;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.FileReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.platform.calendar.StateCouncil;

/** A key energy user (示例) fined CNY 100,000 for refusing to rectify (节能法83), on 1 March 2023. */
final class FinedCase {

    static final String GROUND = "E1/key-user-rectification";
    static final String FINE = "示例罚〔2023〕1号";

    final Procedure procedure = new Procedure();

    FinedCase() {
        procedure.on("2023-03-01").opened();
        procedure.does(procedure.finding(GROUND)).does(procedure.fine(GROUND, "100000", FINE));
    }

    /** Payable until Friday, 17 March. */
    static FinedCase served() {
        return new FinedCase().servedOn("2023-03-02");
    }

    FinedCase servedOn(String day) {
        procedure.on(day).does(service());
        return this;
    }

    ServePenalty service() {
        return new ServePenalty(
                Procedure.ID,
                FINE,
                new Delivered("in-person", null, false),
                procedure.rules().calendar());
    }

    FinedCase paid(String day, String amount) {
        procedure.on(day).does(payment(amount));
        return this;
    }

    PayFine payment(String amount) {
        return new PayFine(
                Procedure.ID, FINE, new BigDecimal(amount), procedure.rules().calendar());
    }

    FinedCase demanded(String day) {
        procedure.on(day).does(demand());
        return this;
    }

    DemandPayment demand() {
        return new DemandPayment(
                Procedure.ID, FINE, "示例催〔2023〕1号", procedure.rules().calendar());
    }

    ApplyToCourt application() {
        return new ApplyToCourt(
                Procedure.ID, FINE, "示例区人民法院", "示例执申〔2023〕1号", procedure.rules().calendar());
    }

    FinedCase filed(String forum, String day) {
        procedure.on(day).does(new FileReview(Procedure.ID, forum, "示例市人民政府", null));
        return this;
    }

    FinedCase concluded(String day, ReviewOutcome outcome) {
        return concluded(day, outcome, null);
    }

    FinedCase concluded(String day, ReviewOutcome outcome, @Nullable String changedTo) {
        procedure.on(day).does(new ConcludeReview(Procedure.ID, outcome, changedTo, null, procedure.paper("city")));
        return this;
    }

    FinedCase stayed(String from, String to) {
        procedure.on(from).stayed().on(to).stayEnded();
        return this;
    }

    Owed owed() {
        return Owed.of((InProcedure) procedure.file.stage()).getFirst();
    }

    BigDecimal lateFee(String day) {
        return owed().lateFee(LocalDate.parse(day), StateCouncil.notices());
    }

    BigDecimal outstanding(String day) {
        return owed().outstanding(LocalDate.parse(day), StateCouncil.notices());
    }

    BigDecimal toGiveBack(String day) {
        return owed().toGiveBack(LocalDate.parse(day), StateCouncil.notices());
    }
}
