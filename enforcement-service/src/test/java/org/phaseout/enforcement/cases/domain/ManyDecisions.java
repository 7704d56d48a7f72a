package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.DecisionCommand.AnswerApproval;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.PenaliseDaily;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ServePenalty;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.FileReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.ReviewCommand.Stay;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;

/**
 * A works (示例) that lets out more than its permit says (排污许可管理条例34): ordered to correct and fined CNY 200,000 on 1 March 2023, its permit
 * revoked; the act goes on until the 10th, for which it is fined by the day, and the bureau orders with approval to close it.
 */
final class ManyDecisions {

    static final String GROUND = "E2/over-permit";
    static final String CORRECTION = "示例改〔2023〕1号";
    static final String FINE = "示例罚〔2023〕200000号";
    static final String REVOCATION = "示例吊〔2023〕1号";
    static final String DAILY = "示例按日罚〔2023〕1号";
    static final String CLOSING = "示例关〔2023〕1号";

    final RowProcedure walk = new RowProcedure(ExpectedRow.named(GROUND));
    final Procedure procedure = walk.procedure;

    static ManyDecisions fined() {
        var now = new ManyDecisions();
        now.walk.found();
        now.procedure
                .does(now.walk.order("correct", null, null, CORRECTION))
                .served()
                .does(now.walk.fine(new BigDecimal("200000")))
                .does(new ServePenalty(
                        Procedure.ID,
                        FINE,
                        new Delivered("in-person", null, false),
                        now.procedure.rules().calendar()))
                .does(now.walk.revocation("discharge-permit"));
        return now;
    }

    static ManyDecisions closed() {
        var now = fined();
        now.procedure
                .on("2023-03-10")
                .failed()
                .does(new PenaliseDaily(Procedure.ID, GROUND, DAILY, Procedure.OFFICERS, now.procedure.rules()))
                .does(now.walk.referral(false));
        return now.approved().ordered();
    }

    ManyDecisions approved() {
        procedure
                .by("government")
                .does(new AnswerApproval(Procedure.ID, "close", procedure.paper("district")))
                .by("ecology");
        return this;
    }

    private ManyDecisions ordered() {
        procedure.does(walk.closing());
        return this;
    }

    ManyDecisions filed(String day, String... about) {
        procedure.on(day).does(filing(about));
        return this;
    }

    static FileReview filing(String... about) {
        return new FileReview(Procedure.ID, "review", "示例市人民政府", about.length == 0 ? null : List.of(about));
    }

    ManyDecisions concluded(String day, ReviewOutcome outcome, String... about) {
        procedure.on(day).does(outcome(outcome, null, about));
        return this;
    }

    ConcludeReview outcome(ReviewOutcome outcome, @Nullable String changedTo, String... about) {
        return new ConcludeReview(
                Procedure.ID, outcome, changedTo, about.length == 0 ? null : List.of(about), procedure.paper("city"));
    }

    static Stay stay(String... about) {
        return new Stay(Procedure.ID, "示例市人民政府", "示例停〔2023〕1号", about.length == 0 ? null : List.of(about));
    }

    boolean finesStand() {
        return procedure.seen().penalties().stream().allMatch(FineLine::stands);
    }

    boolean dailyStands() {
        var stage = (InProcedure) procedure.file.stage();
        return stage.docket().marks().debts().daily().stream().allMatch(daily -> Standing.of(stage, daily));
    }

    boolean revocationStands() {
        return procedure.seen().revocations().getFirst().stands();
    }

    boolean closingStands() {
        var order = procedure.seen().closingOrder();
        return order != null && order.stands();
    }

    Owed owed(String number) {
        return Owed.of((InProcedure) procedure.file.stage()).stream()
                .filter(owed -> owed.debt().isOf(number))
                .findFirst()
                .orElseThrow();
    }

    /** What has become of the decision by a document. */
    Effect effectOf(String number) {
        return procedure.file.history().standing().stream()
                .filter(told -> Decisions.of(told.fact(), told.told().occurredOn())
                        .filter(part -> part.isOf(number))
                        .isPresent())
                .findFirst()
                .map(told -> Effect.of(procedure.file, told))
                .orElseThrow();
    }
}
