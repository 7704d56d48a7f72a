package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.CorrectAction;
import org.phaseout.enforcement.cases.domain.CaseCommand.Paper;
import org.phaseout.enforcement.cases.domain.CaseCommand.VoidAction;
import org.phaseout.enforcement.cases.domain.CaseEvent.Measurement;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Decide;
import org.phaseout.enforcement.cases.domain.DecisionCommand.OrderClosing;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Refer;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Signed;
import org.phaseout.enforcement.cases.domain.FindingCommand.Evidence;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingCommand.OpenCase;
import org.phaseout.enforcement.cases.domain.FindingCommand.Party;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.CheckLimit;
import org.phaseout.enforcement.cases.domain.MeasureCommand.GrantExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Order;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Fine;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.cases.domain.ReviewCommand.EndStay;
import org.phaseout.enforcement.cases.domain.ReviewCommand.Stay;
import org.phaseout.enforcement.rules.domain.CommonProcedure;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.domain.Track;
import org.phaseout.enforcement.rules.view.RuleFiles;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.domain.Undo;

/** A case of an invented enterprise (示例) that is led through its procedure day by day. */
class Procedure {

    static final String ID = "C-1";
    static final String OVER_LIMIT = "E1/over-limit";
    static final List<String> OFFICERS = List.of("person-1", "person-2");

    static final Signed TWO = new Signed("SL-1", "SL-9");

    Case file = Case.NEW;
    List<CaseEvent> latest = List.of();
    private CommonProcedure common = CommonProcedure.NONE;
    private String authority = "industry";
    private LocalDate day = LocalDate.of(2023, 3, 1);
    private LocalDate today = LocalDate.of(2023, 3, 1);

    /** What follows happens on this day and is told on it. */
    Procedure on(String date) {
        day = LocalDate.parse(date);
        today = day;
        return this;
    }

    /** What follows happened on the day said before and is told on this one. */
    Procedure toldOn(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    LocalDate today() {
        return today;
    }

    Procedure by(String other) {
        authority = other;
        return this;
    }

    /** From here on with what the common procedure asks before a penalty. */
    Procedure withCommonProcedure() {
        common = RuleFiles.common();
        return this;
    }

    Rulebook rules() {
        return new Rulebook(
                RuleFiles.procedures(),
                RuleFiles.standards(),
                StateCouncil.notices().knownOn(today),
                common);
    }

    Procedure does(CaseCommand command) {
        latest = file.decide(command, act(), Holders.NOBODY);
        latest.forEach(event -> file = file.evolve(event, new Told(authority, day, file.version() + 1)));
        return this;
    }

    Reason refuses(CaseCommand command) {
        return refuses(command, Holders.NOBODY);
    }

    Reason refuses(CaseCommand command, Holders holders) {
        var refused = catchThrowableOfType(CaseRefused.class, () -> file.decide(command, act(), holders));
        assertThat(refused).as("refused: " + command.getClass().getSimpleName()).isNotNull();
        return refused.reason();
    }

    private Act act() {
        return new Act(
                new Authority(authority),
                "350504",
                day,
                today.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
    }

    /** A day passes, and the alarm rings. */
    Procedure alarmOn(String date) {
        var officer = authority;
        on(date).by("alarm").does(new CheckLimit(ID, rules().calendar()));
        return by(officer);
    }

    Procedure opened() {
        return does(open("3011"));
    }

    OpenCase open(String industry) {
        return new OpenCase(
                ID,
                Track.ENERGY,
                new Party("91350504000000019W", "示例水泥厂（虚构）", "350504100", industry, "2017"),
                List.of("U-1"),
                OFFICERS,
                null);
    }

    Procedure found() {
        return does(finding("118.5", "117"));
    }

    FindGround finding(String measured, String limit) {
        return finding("GB 16780-2021", measured, limit);
    }

    FindGround finding(String standard, String measured, String limit) {
        var measurement =
                new Measurement(standard, "可比熟料综合能耗", new BigDecimal(measured), new BigDecimal(limit), "kgce/t");
        return new FindGround(ID, OVER_LIMIT, evidence(measurement, null), OFFICERS, rules());
    }

    /** Of a ground that asks for no value. */
    FindGround finding(String ground) {
        return new FindGround(ID, ground, evidence(null, "示例"), OFFICERS, rules());
    }

    private static Evidence evidence(@Nullable Measurement measurement, @Nullable String facts) {
        return new Evidence(measurement, null, facts, Map.of(), null);
    }

    Procedure ordered() {
        return does(order(6));
    }

    OrderMeasure order(int months) {
        return order(new Term(months, null), "示例责改〔2023〕1号");
    }

    OrderMeasure order(@Nullable Term limit, @Nullable String number) {
        return new OrderMeasure(ID, new Order(OVER_LIMIT, "rectify-within-limit", number, limit), OFFICERS, rules());
    }

    Procedure served() {
        return does(service());
    }

    ServeMeasure service() {
        return new ServeMeasure(ID, "in-person", null, rules().calendar());
    }

    /** Opened, found, ordered on a day before, and served on this one with a limit of six months. */
    Procedure runningSince(String date) {
        return on(LocalDate.parse(date).minusDays(2).toString())
                .opened()
                .found()
                .ordered()
                .on(date)
                .served();
    }

    Procedure asks() {
        return does(new ApplyForExtension(ID, new Term(3, null), "示例"));
    }

    Procedure granted(int months) {
        return does(grant(new Term(months, null)));
    }

    GrantExtension grant(Term extension) {
        return new GrantExtension(ID, "示例延〔2023〕1号", extension, rules().calendar());
    }

    Procedure met() {
        return does(new Reinspect(ID, true, null, OFFICERS));
    }

    Procedure failed() {
        return does(new Reinspect(ID, false, null, OFFICERS));
    }

    Procedure stayed() {
        return does(new Stay(ID, "示例区人民政府", "示例停〔2023〕1号", null));
    }

    Procedure stayEnded() {
        return does(new EndStay(ID, "示例区人民政府", "示例恢〔2023〕1号", null, rules().calendar()));
    }

    /** A false energy report that was not corrected within a month from 1 March, and fined on a day (节能法82). */
    Procedure reportFined(String date) {
        on("2023-03-01").opened();
        does(finding("E1/energy-report"));
        does(order("E1/energy-report", "correct-within-limit", "示例责改〔2023〕1号"));
        return served().alarmOn("2023-04-04").on(date).does(fine("E1/energy-report", "10000", "示例罚〔2023〕1号"));
    }

    /** To stop the use of eliminated equipment, which takes effect at once (节能法71). */
    Procedure inEffectSince(String date) {
        on(date).opened();
        does(finding("E1/eliminated-equipment"));
        does(new OrderMeasure(
                ID, new Order("E1/eliminated-equipment", "stop-use", "示例停用〔2023〕1号", null), OFFICERS, rules()));
        return served();
    }

    /** For a month. */
    OrderMeasure order(String ground, String measure, String number) {
        return new OrderMeasure(ID, new Order(ground, measure, number, new Term(1, null)), OFFICERS, rules());
    }

    Penalise fine(String ground, String amount, String number) {
        return new Penalise(ID, new Fine(ground, new BigDecimal(amount), null, number, null), OFFICERS, rules());
    }

    Refer referral() {
        return new Refer(ID, null, "情节严重（示例）", "提请关闭（示例）", "示例请〔2023〕1号", rules());
    }

    Procedure referred() {
        return does(referral());
    }

    VoidAction voiding(long version, String fact) {
        return new VoidAction(ID, undo(version, fact), rules().calendar());
    }

    /** @param occurredOn null where the day was right */
    CorrectAction correction(long version, String fact, CaseCommand corrected, @Nullable String occurredOn) {
        return new CorrectAction(
                ID,
                undo(version, fact),
                corrected,
                occurredOn == null ? null : LocalDate.parse(occurredOn),
                rules().calendar());
    }

    private static Undo undo(long version, String fact) {
        return new Undo(version, fact, "示例局", "录入有误（示例）", "示例正〔2023〕1号");
    }

    Paper paper(String level) {
        return new Paper("示例区人民政府", level, "示例政〔2023〕9号", day);
    }

    Procedure decided(String outcome) {
        return by("government").does(new Decide(ID, outcome, paper("district"))).by("industry");
    }

    /** By the government, which has decided it. */
    Procedure closingOrdered() {
        return by("government").does(closing("示例令〔2023〕1号")).by("industry");
    }

    OrderClosing closing(@Nullable String number) {
        return new OrderClosing(ID, number, TWO, rules());
    }

    /** To a decision to close, after a lapse. */
    Procedure decidedToClose() {
        return runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-10")
                .referred()
                .on("2023-10-20")
                .decided("close");
    }

    String stage() {
        return file.stage().word();
    }

    List<Duty> duties() {
        return Duties.of(file, RuleFiles.procedures());
    }

    List<Deadline> deadlines() {
        return Deadlines.of(file, today, rules());
    }

    CaseFile seen() {
        return CaseFile.of(file.stage());
    }
}
