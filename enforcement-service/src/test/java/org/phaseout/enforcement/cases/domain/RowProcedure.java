package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Discharge;
import org.phaseout.enforcement.cases.domain.CaseEvent.EarlierPenalty;
import org.phaseout.enforcement.cases.domain.CaseEvent.Measurement;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Decide;
import org.phaseout.enforcement.cases.domain.DecisionCommand.OrderClosing;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Refer;
import org.phaseout.enforcement.cases.domain.DecisionCommand.RevokeLicence;
import org.phaseout.enforcement.cases.domain.FindingCommand.Evidence;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingCommand.OpenCase;
import org.phaseout.enforcement.cases.domain.FindingCommand.Party;
import org.phaseout.enforcement.cases.domain.FindingCommand.Suspected;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Order;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Fine;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Proposal;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ReadyDecision;
import org.phaseout.enforcement.rules.domain.Track;

/** Leads a {@link Procedure} along one row, with what the hand-written line says and nothing of the table. */
final class RowProcedure {

    private static final Map<String, Track> TRACKS = Map.of(
            "E1",
            Track.ENERGY,
            "E2",
            Track.ENVIRONMENT,
            "E3",
            Track.QUALITY,
            "E4",
            Track.SAFETY,
            "E5",
            Track.STRUCTURE);
    private static final Set<String> TYPED = Set.of("measurement", "facts");
    private static final BigDecimal GOODS = new BigDecimal("80000");

    final Procedure procedure = new Procedure();
    final ExpectedRow row;

    RowProcedure(ExpectedRow row) {
        this.row = row;
        procedure.on("2023-03-01").by(row.isUsed() ? row.who().getFirst() : "industry");
    }

    OpenCase opening() {
        return new OpenCase(
                Procedure.ID,
                Objects.requireNonNull(TRACKS.get(row.ground().substring(0, 2))),
                new Party("91350504000000019W", "示例厂（虚构）", "350504100", "3011", "2017"),
                List.of(),
                Procedure.OFFICERS,
                new Suspected(row.ground(), procedure.rules()));
    }

    FindGround finding() {
        return finding(null);
    }

    /** With all the line asks for but one fact. */
    FindGround finding(@Nullable String without) {
        var facts = row.facts().stream().filter(fact -> !fact.equals(without)).toList();
        var particulars = new LinkedHashMap<String, String>();
        facts.stream()
                .filter(fact -> !TYPED.contains(fact) && !fact.startsWith("discharge"))
                .forEach(fact -> particulars.put(fact, "示例"));
        var evidence = new Evidence(
                facts.contains("measurement") ? energy() : null,
                facts.stream()
                        .filter(fact -> fact.startsWith("discharge"))
                        .findFirst()
                        .map(RowProcedure::discharge)
                        .orElse(null),
                facts.contains("facts") ? "示例" : null,
                particulars,
                null,
                facts.contains("earlierPenalties") ? threeBefore(procedure.today()) : List.of());
        return new FindGround(Procedure.ID, row.ground(), evidence, Procedure.OFFICERS, procedure.rules());
    }

    /** On the day and in the 180 days before it. */
    static List<EarlierPenalty> threeBefore(LocalDate day) {
        return Stream.of(180, 90, 0)
                .map(ago -> new EarlierPenalty("示例罚〔2022〕%s号".formatted(ago), day.minusDays(ago)))
                .toList();
    }

    private static Measurement energy() {
        return new Measurement("GB 16780-2021", "可比熟料综合能耗", new BigDecimal("118.5"), new BigDecimal("117"), "kgce/t");
    }

    private static Discharge discharge(String fact) {
        return new Discharge(
                fact.substring("discharge:".length()),
                "示例",
                "D-1",
                new BigDecimal("60"),
                new BigDecimal("60.1"),
                "mg/L",
                "示例");
    }

    RowProcedure found() {
        procedure.does(opening()).does(finding());
        return this;
    }

    OrderMeasure order(ExpectedRow.Measure measure) {
        var longest = measure.longest();
        return order(measure.name(), measure.document(), longest == null ? null : new Term(1, null), "示例令〔2023〕1号");
    }

    OrderMeasure order(String measure, @Nullable String document, @Nullable Term limit, @Nullable String number) {
        var order = new Order(row.ground(), measure, number, limit, document, "示例市某局");
        return new OrderMeasure(Procedure.ID, order, shown(measure), Procedure.OFFICERS, procedure.rules());
    }

    /** Where one of several circumstances has to be so, an accident. */
    private @Nullable Shown shown(String measure) {
        return row.measures().stream()
                        .anyMatch(each -> each.name().equals(measure)
                                && !each.circumstances().isEmpty())
                ? new Shown("incident", null, "示例")
                : null;
    }

    OrderMeasure order(String measure, @Nullable Shown shown) {
        var order = new Order(row.ground(), measure, "示例令〔2023〕2号", null, null, "示例市某局");
        return new OrderMeasure(Procedure.ID, order, shown, Procedure.OFFICERS, procedure.rules());
    }

    NoticePenalty notice(String about, @Nullable BigDecimal amount, boolean hearing) {
        return new NoticePenalty(
                Procedure.ID,
                new Proposal(about, amount, "示例告〔2023〕1号", procedure.today().plusDays(1), hearing),
                procedure.rules());
    }

    /** What it may say it waives; reviewed and discussed on the same day. */
    RowProcedure heard(String about) {
        var calendar = procedure.rules().calendar();
        procedure.does(notice(about, null, true)).does(new AnswerNotice(Procedure.ID, about, "waiver", calendar));
        Hearings.READYING.forEach(
                by -> procedure.does(new ReadyDecision(Procedure.ID, about, by, "示例审〔2023〕1号", calendar)));
        return this;
    }

    /** Ordered and served on 1 March, and seen not to be met on the 2nd. */
    RowProcedure unheeded(ExpectedRow.Measure measure) {
        procedure.does(order(measure)).served().on("2023-03-02").failed();
        return this;
    }

    /** To where a measure may be ordered: at once, or after the one before was not heeded. */
    RowProcedure upTo(ExpectedRow.Measure measure) {
        found();
        row.measures().stream()
                .filter(before -> before.name().equals(measure.after()))
                .forEach(this::unheeded);
        return this;
    }

    /** The limit of the first measure runs out. */
    RowProcedure lapsed() {
        var first = row.measures().getFirst();
        procedure.does(order(first)).served().alarmOn("2023-04-04").on("2023-04-05");
        return this;
    }

    Penalise fine(BigDecimal amount) {
        return new Penalise(
                Procedure.ID,
                new Fine(row.ground(), amount, GOODS, "示例罚〔2023〕%s号".formatted(amount), "示例市某局"),
                Procedure.OFFICERS,
                procedure.rules());
    }

    static BigDecimal inCny(BigDecimal figure, ExpectedRow.Fine fine) {
        return fine.timesGoods() ? figure.multiply(GOODS) : figure;
    }

    Refer referral(boolean atOnce) {
        return new Refer(Procedure.ID, atOnce ? row.ground() : null, "示例", "示例", "示例请〔2023〕1号", procedure.rules());
    }

    OrderClosing closing() {
        return new OrderClosing(Procedure.ID, "示例关〔2023〕1号", Procedure.TWO, procedure.rules());
    }

    RevokeLicence revocation(String licence) {
        return revocation(licence, "情节严重（示例）");
    }

    RevokeLicence revocation(String licence, @Nullable String gravity) {
        return new RevokeLicence(Procedure.ID, licence, "示例吊〔2023〕1号", gravity, Procedure.TWO, procedure.rules());
    }

    /** Referred, at once or when its last measure was not heeded, and decided by the government. */
    RowProcedure decided(String outcome) {
        if (row.follows().atOnce()) {
            found();
        } else {
            var last = row.measures().getLast();
            upTo(last).unheeded(last);
        }
        var department = row.who().getFirst();
        procedure.does(referral(row.follows().atOnce())).by("government");
        procedure
                .does(new Decide(Procedure.ID, outcome, procedure.paper("district")))
                .by(department);
        return this;
    }

    /** To where a licence may be revoked: at once, with the closure, or when its measure has run out and a re-inspection failed. */
    RowProcedure upTo(ExpectedRow.Revokes revokes) {
        if ("closure-decided".equals(revokes.needs())) {
            return decided("close");
        }
        if (revokes.after() == null) {
            return found();
        }
        var measure = row.measure(revokes.after());
        upTo(measure)
                .procedure
                .does(order(measure))
                .served()
                .alarmOn("2023-04-04")
                .on("2023-04-04")
                .failed();
        return this;
    }
}
