package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.CaseCommand.Paper;
import org.phaseout.enforcement.cases.domain.CaseEvent.Discharge;
import org.phaseout.enforcement.cases.domain.CaseEvent.Measurement;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.CollectionCommand.ApplyToCourt;
import org.phaseout.enforcement.cases.domain.CollectionCommand.DemandPayment;
import org.phaseout.enforcement.cases.domain.CollectionCommand.PayFine;
import org.phaseout.enforcement.cases.domain.DecisionCommand.AnswerApproval;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CarryOut;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Decide;
import org.phaseout.enforcement.cases.domain.DecisionCommand.OrderClosing;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Refer;
import org.phaseout.enforcement.cases.domain.DecisionCommand.RevokeLicence;
import org.phaseout.enforcement.cases.domain.FindingCommand.Evidence;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingCommand.OpenCase;
import org.phaseout.enforcement.cases.domain.FindingCommand.Party;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FilePlan;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FollowUp;
import org.phaseout.enforcement.cases.domain.MeasureCommand.GrantExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Order;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.MeasureCommand.RefuseExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.CallHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.DecidePublication;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Fine;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.HoldHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.PenaliseDaily;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Proposal;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ReadyDecision;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ServePenalty;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ChangeFine;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.EndStay;
import org.phaseout.enforcement.cases.domain.ReviewCommand.FileReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.Stay;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Lead;
import org.phaseout.enforcement.rules.domain.Asked;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Track;

/** For a step and what is chosen for it, the action of an officer who fills in the paper rightly. */
record LawfulCommands(Setting at) {

    private static final String ID = Procedure.ID;
    private static final String BODY = "示例机关";
    private static final BigDecimal GOODS = new BigDecimal("80000");

    CaseCommand of(Step step, Choice what) {
        var number = "示例〔2023〕" + at.act().occurredOn() + "号" + undone();
        return switch (step) {
            case OPEN -> opening();
            case FIND -> finding(what.ofGround());
            case ORDER -> order(what, number);
            case SERVE ->
                new ServeMeasure(
                        ID,
                        new Delivered("in-person", null, false),
                        at.rules().calendar(),
                        what.measure(),
                        what.ground());
            case FILE_PLAN -> new FilePlan(ID, "示例", at.rules(), what.ground());
            case FOLLOW_UP -> new FollowUp(ID, what.isMet(), null, Procedure.OFFICERS, at.rules(), what.ground());
            case FILE_RECTIFICATION -> new FileRectification(ID, null, what.ground());
            case APPLY -> new ApplyForExtension(ID, aDayMore(what), "示例", what.ground());
            case GRANT ->
                new GrantExtension(ID, number, aDayMore(what), at.rules().calendar(), what.ground());
            case REFUSE -> new RefuseExtension(ID, number, "示例", what.ground());
            case REINSPECT -> new Reinspect(ID, what.isMet(), null, Procedure.OFFICERS, what.ground());
            case NOTICE -> notice(what.ofGround(), number);
            case ANSWER ->
                new AnswerNotice(
                        ID, what.ofGround(), what.withResult(), at.rules().calendar());
            case CALL_HEARING ->
                new CallHearing(
                        ID,
                        what.ofGround(),
                        number,
                        at.act().occurredOn().plusDays(20),
                        at.rules().calendar());
            case HOLD_HEARING -> new HoldHearing(ID, what.ofGround(), number);
            case READY ->
                new ReadyDecision(
                        ID,
                        what.ofGround(),
                        what.withResult(),
                        number,
                        at.rules().calendar());
            case SERVE_PENALTY ->
                new ServePenalty(
                        ID,
                        what.withResult(),
                        new Delivered("in-person", null, false),
                        at.rules().calendar());
            case PUBLISH ->
                new DecidePublication(
                        ID, what.withResult(), true, at.act().occurredOn().plusYears(1), "示例");
            case PENALISE -> fine(what.ofGround(), number);
            case REVOKE -> new RevokeLicence(ID, what.withResult(), number, "示例", Procedure.TWO, at.rules());
            case REFER -> new Refer(ID, what.ground(), "示例", "示例", number, at.rules());
            case DECIDE -> new Decide(ID, "close", paper());
            case ANSWER_APPROVAL -> new AnswerApproval(ID, "suspend", paper());
            case ORDER_CLOSING -> new OrderClosing(ID, number, Procedure.TWO, at.rules());
            case CARRY_OUT -> new CarryOut(ID, null);
            case CLOSE -> new CloseCase(ID, what.withResult());
            case FILE_REVIEW -> new FileReview(ID, "review", BODY, what.named());
            case STAY -> new Stay(ID, BODY, number, what.named());
            case END_STAY ->
                new EndStay(ID, BODY, number, what.named(), at.rules().calendar());
            case PENALISE_DAILY ->
                new PenaliseDaily(ID, what.ofGround(), number + "-1", Procedure.OFFICERS, at.rules());
            case PAY ->
                new PayFine(
                        ID,
                        what.withResult(),
                        new BigDecimal("0.01"),
                        at.rules().calendar());
            case DEMAND ->
                new DemandPayment(ID, what.withResult(), number, at.rules().calendar());
            case APPLY_TO_COURT ->
                new ApplyToCourt(ID, what.withResult(), BODY, number, at.rules().calendar());
            case CHANGE_FINE ->
                new ChangeFine(ID, what.ofGround(), numberOfAFine(what.ofGround()), BigDecimal.ONE, paper());
            case CONCLUDE_REVIEW -> new ConcludeReview(ID, what.asOutcome(), "suspend", what.named(), paper());
        };
    }

    /** By a document that a review has undone nothing is decided. */
    private String undone() {
        var fallen = at.stage() instanceof InProcedure in
                ? in.docket().marks().reviewed().fallen().size()
                : 0;
        return fallen == 0 ? "" : "之" + fallen;
    }

    private OpenCase opening() {
        var track = at.stage() instanceof Lead(var as) ? Track.of(as.track()) : Track.ENERGY;
        var party = new Party("91350504000000019W", "示例厂（虚构）", "350504100", "3011", "2017");
        return new OpenCase(ID, track, party, List.of(), Procedure.OFFICERS, null);
    }

    private FindGround finding(String ground) {
        var row = row(ground, at.act().occurredOn());
        var asked = row.basis().required();
        var particulars = Arrays.stream(Asked.values())
                .filter(asked::contains)
                .filter(each -> each.compareTo(Asked.FACTS) > 0)
                .collect(Collectors.toMap(Asked::word, _ -> "示例"));
        var evidence = new Evidence(
                asked.contains(Asked.MEASUREMENT) ? energy() : null,
                asked.contains(Asked.DISCHARGE) ? discharge(row.basis().medium()) : null,
                "示例",
                Map.copyOf(particulars),
                null,
                asked.contains(Asked.EARLIER_PENALTIES)
                        ? RowProcedure.threeBefore(at.act().occurredOn())
                        : List.of());
        return new FindGround(ID, ground, evidence, Procedure.OFFICERS, at.rules());
    }

    private static Measurement energy() {
        return new Measurement("GB 16780-2021", "可比熟料综合能耗", new BigDecimal("118.5"), new BigDecimal("117"), "kgce/t");
    }

    private static Discharge discharge(@Nullable String medium) {
        return new Discharge(
                Objects.requireNonNullElse(medium, "air"),
                "示例",
                "D-1",
                new BigDecimal("60"),
                new BigDecimal("61"),
                "mg/L",
                "示例");
    }

    private OrderMeasure order(Choice what, String number) {
        var limited = row(what.ofGround(), at.act().occurredOn()).measures().stream()
                .anyMatch(each -> each.name().equals(what.measure()) && each.limit() != null);
        var order =
                new Order(what.ofGround(), what.ofMeasure(), number, limited ? new Term(1, null) : null, null, BODY);
        var asksForMore = row(what.ofGround(), at.act().occurredOn())
                .measure(what.ofMeasure())
                .filter(each -> !each.place().circumstances().isEmpty());
        var shown = asksForMore.map(_ -> new Shown("incident", null, "示例")).orElse(null);
        return new OrderMeasure(ID, order, shown, Procedure.OFFICERS, at.rules());
    }

    private Penalise fine(String ground, String number) {
        var clock = Strands.clock(at.stage(), ground);
        var lapsed = clock != null
                && Timing.isLapsed(Strands.of(at.stage(), ground))
                && clock.isPastOn(at.act().occurredOn());
        var amount = row(ground, at.act().occurredOn())
                .fine(lapsed)
                .map(fine -> Objects.requireNonNull(fine.range(GOODS)).most())
                .orElse(BigDecimal.ONE);
        return new Penalise(ID, new Fine(ground, amount, GOODS, number, BODY), Procedure.OFFICERS, at.rules());
    }

    /** With a hearing where it is due whatever the amount. */
    private NoticePenalty notice(String about, String number) {
        var isFine = at.rules().procedures().has(about);
        var amount = isFine ? new BigDecimal("99999999") : null;
        return new NoticePenalty(
                ID, new Proposal(about, amount, number, at.act().occurredOn().plusDays(3), true), at.rules());
    }

    /** As the paper gives it; there is none where nothing was fined. */
    private @Nullable String numberOfAFine(String ground) {
        return at.stage() instanceof InProcedure in
                ? in.docket().penalties().stream()
                        .filter(fined -> fined.as().ground().equals(ground)
                                && Standing.of(in, fined)
                                && in.docket()
                                        .marks()
                                        .reviewed()
                                        .isWithin(About.one(fined.as().documentNumber())))
                        .map(fined -> fined.as().documentNumber())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private Term aDayMore(Choice what) {
        var clock = Timing.clock(Strands.of(at.stage(), what.ground()));
        return clock == null
                ? new Term(1, null)
                : new Term(null, clock.limit().calendarEnd().plusDays(1));
    }

    private Paper paper() {
        var level = at.act().by().value().equals("government") ? "district" : "city";
        return new Paper(BODY, level, "示例政〔2023〕1号", at.act().occurredOn());
    }

    private Ground row(String ground, LocalDate day) {
        return at.rules().procedures().row(ground, day).orElseThrow();
    }
}
