package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Refer;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseReferred;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.GrantExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Order;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLimitLapsed;

/**
 * E6, E7: several acts of one enterprise under one law are one case, and each ground has its own order, limit and end. Here
 * over the limit (six months, to 1 September) and a false report (one month, to Monday, 3 April), both served on 1 March.
 */
class StrandsTest {

    private static final String OVER = Procedure.OVER_LIMIT;
    private static final String REPORT = "E1/energy-report";

    private final Procedure procedure = new Procedure();

    private OrderMeasure order(String ground, String measure, int months, String number) {
        var order = new Order(ground, measure, "示例责改〔2023〕%s号".formatted(number), new Term(months, null));
        return new OrderMeasure(Procedure.ID, order, Procedure.OFFICERS, procedure.rules());
    }

    private ServeMeasure service(@Nullable String ground) {
        return new ServeMeasure(
                Procedure.ID,
                new Delivered("in-person", null, false),
                procedure.rules().calendar(),
                null,
                ground);
    }

    private Procedure found() {
        procedure.on("2023-03-01").opened().found();
        return procedure.does(procedure.finding(REPORT));
    }

    private Procedure ordered() {
        return found().does(order(OVER, "rectify-within-limit", 6, "1"))
                .does(order(REPORT, "correct-within-limit", 1, "2"));
    }

    private Procedure running() {
        return ordered().does(service(OVER)).does(service(REPORT));
    }

    private static Reinspect inspection(boolean met, @Nullable String ground) {
        return new Reinspect(Procedure.ID, met, null, Procedure.OFFICERS, ground);
    }

    private List<String> courses() {
        return procedure.seen().courses().stream()
                .map(line -> line.ground() + " " + line.state()
                        + (line.limit() == null ? "" : " " + line.limit().lastDay()))
                .toList();
    }

    @Test
    void each_ground_has_its_own_limit() {
        running();
        assertThat(courses()).containsExactly(OVER + " running 2023-09-01", REPORT + " running 2023-04-03");
        assertThat(procedure.seen().state()).isEqualTo("running");
        assertThat(procedure.deadlines())
                .filteredOn(day -> day.by().equals("enterprise"))
                .extracting(Deadline::about)
                .containsExactly(REPORT, OVER);
    }

    @Test
    void a_case_with_one_course_names_no_ground() {
        procedure.runningSince("2023-03-01");
        assertThat(procedure.seen().courses()).isEmpty();
        assertThat(Strands.named(procedure.file.stage())).isNull();
    }

    @Test
    void which_course_is_meant_has_to_be_said_where_there_are_several() {
        running();
        assertThat(procedure.on("2023-03-20").refuses(inspection(true, null)))
                .isEqualTo(new ActReason.GroundNotNamed(List.of(OVER, REPORT)));
    }

    @Test
    void each_is_served_by_itself() {
        ordered().does(service(OVER));
        assertThat(courses()).containsExactly(OVER + " running 2023-09-01", REPORT + " ordered");
        assertThat(procedure.seen().awaits()).isEqualTo("department");
        assertThat(procedure.refuses(service(OVER))).isInstanceOf(ActReason.NotAtThisStep.class);
    }

    @Test
    void each_lapses_once_on_its_own_day() {
        running();
        assertThat(procedure.alarmOn("2023-04-03").latest).isEmpty();
        assertThat(procedure.alarmOn("2023-04-04").latest)
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseLimitLapsed.class,
                        lapsed -> assertThat(lapsed.ground()).isEqualTo(REPORT));
        assertThat(procedure.alarmOn("2023-04-05").latest).isEmpty();
        assertThat(courses()).containsExactly(OVER + " running 2023-09-01", REPORT + " not-met 2023-04-03");
        assertThat(procedure.alarmOn("2023-09-02").latest)
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseLimitLapsed.class,
                        lapsed -> assertThat(lapsed.ground()).isEqualTo(OVER));
        assertThat(procedure.alarmOn("2023-09-03").latest).isEmpty();
    }

    @Test
    void an_extension_is_of_its_own_ground() {
        running().on("2023-08-20").does(new ApplyForExtension(Procedure.ID, new Term(3, null), "示例", OVER));
        var grant = new GrantExtension(
                Procedure.ID,
                "示例延〔2023〕1号",
                new Term(3, null),
                procedure.rules().calendar(),
                OVER);
        procedure.does(grant);
        assertThat(courses()).containsExactly(OVER + " running 2023-12-01", REPORT + " running 2023-04-03");
        assertThat(procedure
                        .on("2023-03-20")
                        .refuses(new ApplyForExtension(Procedure.ID, new Term(3, null), "示例", REPORT)))
                .isEqualTo(new MeasureReason.NoExtensionHere("correct-within-limit"));
    }

    @Test
    void the_case_is_met_when_all_its_courses_are() {
        running().on("2023-03-20").does(inspection(true, REPORT));
        assertThat(courses()).containsExactly(OVER + " running 2023-09-01", REPORT + " met");
        assertThat(procedure.seen().state()).isEqualTo("running");
        assertThat(procedure.refuses(new CloseCase(Procedure.ID, "met"))).isInstanceOf(ActReason.NotAtThisStep.class);
        procedure.on("2023-08-10").does(inspection(true, OVER));
        assertThat(procedure.seen().state()).isEqualTo("met");
        procedure.on("2023-08-09").toldOn("2023-08-12");
        assertThat(procedure.refuses(new CloseCase(Procedure.ID, "met"))).isInstanceOf(ActReason.BeforeItsCause.class);
        assertThat(procedure
                        .on("2023-08-10")
                        .does(new CloseCase(Procedure.ID, "met"))
                        .stage())
                .isEqualTo("closed");
    }

    /** 节能法82 fines who lets that limit pass; 节能法72 refers who lets the other pass. */
    @ParameterizedTest
    @CsvSource({"2023-04-03, false", "2023-04-04, true"})
    void a_fine_asks_the_limit_of_its_ground(String day, boolean lawful) {
        running().alarmOn(day).on(day);
        var fine = procedure.fine(REPORT, "10000", "示例罚〔2023〕1号");
        if (lawful) {
            assertThat(procedure.does(fine).latest).hasSize(1);
        } else {
            assertThat(procedure.refuses(fine)).isEqualTo(new PenaltyReason.FineBeforeLapse(REPORT));
        }
    }

    @Test
    void a_fine_falls_with_the_lapse_of_its_ground_alone() {
        running().alarmOn("2023-04-04").on("2023-04-10").does(procedure.fine(REPORT, "10000", "示例罚〔2023〕1号"));
        procedure.on("2023-05-10").does(inspection(true, OVER));
        assertThat(procedure.seen().penalties())
                .singleElement()
                .satisfies(fine -> assertThat(fine.stands()).isTrue());
        procedure.on("2023-04-03").toldOn("2023-05-12").does(inspection(true, REPORT));
        assertThat(procedure.latest)
                .first()
                .isInstanceOfSatisfying(
                        CaseLapseOvertaken.class,
                        overtaken -> assertThat(overtaken.ground()).isEqualTo(REPORT));
        assertThat(procedure.seen().penalties())
                .singleElement()
                .satisfies(fine -> assertThat(fine.stands()).isFalse());
        assertThat(procedure.seen().state()).isEqualTo("met");
    }

    private Refer referral(@Nullable String ground) {
        return new Refer(Procedure.ID, ground, "示例", "示例", "示例请〔2023〕1号", procedure.rules());
    }

    @Test
    void it_is_referred_by_the_ground_that_lapsed() {
        running().alarmOn("2023-04-04").on("2023-04-10");
        assertThat(procedure.refuses(referral(OVER))).isEqualTo(new DecisionReason.NotYetReferable());
        assertThat(procedure.refuses(referral(REPORT))).isEqualTo(new DecisionReason.NothingFollows(REPORT));
        procedure.alarmOn("2023-09-02").on("2023-09-10").does(referral(OVER));
        assertThat(procedure.latest)
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseReferred.class,
                        referred -> assertThat(referred.upon()).isEqualTo(OVER));
        assertThat(procedure.stage()).isEqualTo("referred");
    }

    @Test
    void a_referral_falls_with_the_lapse_of_its_ground_and_stands_through_the_other() {
        running().alarmOn("2023-04-04").alarmOn("2023-09-02").on("2023-09-10").does(referral(OVER));
        procedure.on("2023-04-03").toldOn("2023-09-12").does(inspection(true, REPORT));
        assertThat(procedure.stage()).isEqualTo("referred");
        procedure.on("2023-09-01").toldOn("2023-09-13").does(inspection(true, OVER));
        assertThat(procedure.stage()).isEqualTo("met");
    }

    /** Stayed from 21 to 31 March: ten days. */
    @Test
    void a_stay_holds_every_clock() {
        running().on("2023-03-21").stayed().on("2023-03-31").stayEnded();
        assertThat(courses()).containsExactly(OVER + " running 2023-09-11", REPORT + " running 2023-04-11");
        assertThat(procedure.seen().limits()).noneMatch(limit -> limit.provisional());
    }

    @Test
    void an_order_upon_another_ground_is_given_while_the_first_runs() {
        found().does(order(OVER, "rectify-within-limit", 6, "1")).does(service(null));
        procedure
                .on("2023-05-10")
                .does(order(REPORT, "correct-within-limit", 1, "2"))
                .does(service(REPORT));
        assertThat(courses()).containsExactly(OVER + " running 2023-09-01", REPORT + " running 2023-06-12");
    }

    /** Versions: 1 opened, 2 and 3 grounds, 4 and 5 orders, 6 and 7 services. */
    @Test
    void an_order_is_voided_without_the_other() {
        running();
        procedure.does(procedure.voiding(7, "case-measure-served")).does(procedure.voiding(5, "case-measure-ordered"));
        assertThat(procedure.seen().courses()).isEmpty();
        assertThat(procedure.seen().limit()).extracting("lastDay").isEqualTo(LocalDate.of(2023, 9, 1));
    }

    @Test
    void one_that_was_voided_takes_nothing_of_the_other_along() {
        running();
        procedure.does(procedure.voiding(6, "case-measure-served")).does(procedure.voiding(4, "case-measure-ordered"));
        assertThat(procedure.seen().measure()).extracting("ground").isEqualTo(REPORT);
        assertThat(procedure.seen().limit()).extracting("lastDay").isEqualTo(LocalDate.of(2023, 4, 3));
    }

    /** The whole course upon one ground is told after the other was met. */
    @Test
    void the_order_of_telling_changes_nothing() {
        running().alarmOn("2023-04-04").on("2023-05-10").does(inspection(true, OVER));
        procedure.on("2023-05-20").does(inspection(true, REPORT));
        var told = courses();

        var late = new StrandsTest();
        late.found().does(late.order(OVER, "rectify-within-limit", 6, "1")).does(late.service(null));
        late.procedure.on("2023-05-10").does(inspection(true, OVER));
        late.procedure.on("2023-03-01").toldOn("2023-05-25").does(late.order(REPORT, "correct-within-limit", 1, "2"));
        late.procedure.does(late.service(REPORT));
        late.procedure.on("2023-05-20").toldOn("2023-05-26").does(inspection(true, REPORT));
        assertThat(late.courses()).isEqualTo(told);
    }

    @Test
    void a_ground_that_was_not_found_has_no_course() {
        procedure.runningSince("2023-03-01").on("2023-03-20");
        assertThat(procedure.refuses(inspection(true, REPORT))).isEqualTo(new ActReason.GroundNotFound(REPORT));
        assertThat(procedure.does(inspection(true, OVER)).stage()).isEqualTo("met");
    }

    /** Whose the case is comes first: others learn nothing of its grounds. */
    @Test
    void another_department_is_not_told_of_the_courses() {
        running().by("ecology");
        assertThat(procedure.refuses(inspection(true, null))).isInstanceOf(ActReason.NotYourCase.class);
    }
}
