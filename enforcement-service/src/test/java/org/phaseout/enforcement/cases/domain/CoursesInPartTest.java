package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.CaseEvent.InPart;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Order;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.ReviewCommand.Stay;
import org.phaseout.enforcement.cases.domain.ReviewEvent.Concluding;

/**
 * E6a: of a case with a course upon each of two grounds an outcome or a stay is of one. Over the limit (to 1 September) and a false report (to
 * 3 April), both served on 1 March.
 */
class CoursesInPartTest {

    private static final String OVER = Procedure.OVER_LIMIT;
    private static final String REPORT = "E1/energy-report";
    private static final String OF_OVER = "示例责改〔2023〕1号";
    private static final String OF_REPORT = "示例责改〔2023〕2号";

    private final Procedure procedure = new Procedure();

    private OrderMeasure order(String ground, String measure, int months, String number) {
        return new OrderMeasure(
                Procedure.ID,
                new Order(ground, measure, number, new Term(months, null)),
                Procedure.OFFICERS,
                procedure.rules());
    }

    private ServeMeasure service(String ground) {
        return new ServeMeasure(
                Procedure.ID,
                new Delivered("in-person", null, false),
                procedure.rules().calendar(),
                null,
                ground);
    }

    private void running() {
        procedure.on("2023-03-01").opened().found();
        procedure
                .does(procedure.finding(REPORT))
                .does(order(OVER, "rectify-within-limit", 6, OF_OVER))
                .does(order(REPORT, "correct-within-limit", 1, OF_REPORT))
                .does(service(OVER))
                .does(service(REPORT));
    }

    private InPart concluded(String about, ReviewOutcome outcome) {
        procedure.does(new ConcludeReview(Procedure.ID, outcome, null, List.of(about), procedure.paper("city")));
        return Objects.requireNonNull(((Concluding) procedure.latest.getFirst()).part());
    }

    @Test
    void the_course_of_an_order_that_is_annulled_falls_and_the_other_goes_on() {
        running();
        procedure.alarmOn("2023-04-04").on("2023-04-10");
        assertThat(procedure.stage()).isEqualTo("not-met");
        var part = concluded(OF_REPORT, ReviewOutcome.ANNULLED);
        assertThat(part).isEqualTo(new InPart(List.of(OF_REPORT), List.of("lapse"), "running", List.of(REPORT)));
        assertThat(procedure.stage()).isEqualTo("running");
        assertThat(procedure.seen().measure())
                .satisfies(measure -> assertThat(measure.documentNumber()).isEqualTo(OF_OVER));
        assertThat(procedure.refuses(order(REPORT, "correct-within-limit", 1, "示例责改〔2023〕3号")))
                .isInstanceOf(ReviewReason.UndoneForGood.class);
        assertThat(procedure.alarmOn("2023-09-02").stage()).isEqualTo("not-met");
        procedure.on("2023-09-10");
        concluded(OF_OVER, ReviewOutcome.ANNULLED);
        assertThat(procedure.stage()).as("no course is left").isEqualTo("annulled");
    }

    @Test
    void the_course_that_is_not_in_front_falls_too() {
        running();
        procedure.alarmOn("2023-04-04").on("2023-04-10");
        var part = concluded(OF_OVER, ReviewOutcome.FOUND_VOID);
        assertThat(part).isEqualTo(new InPart(List.of(OF_OVER), List.of(), null, List.of(OVER)));
        assertThat(procedure.stage()).isEqualTo("not-met");
        assertThat(procedure.seen().courses()).isEmpty();
    }

    @Test
    void an_order_to_be_made_anew_is_made_beside_the_other_course() {
        running();
        procedure.on("2023-03-20");
        concluded(OF_REPORT, ReviewOutcome.REDECISION_ORDERED);
        procedure.does(order(REPORT, "correct-within-limit", 1, "示例责改〔2023〕3号")).does(service(REPORT));
        assertThat(procedure.seen().courses()).extracting(CourseLine::ground).containsExactlyInAnyOrder(OVER, REPORT);
    }

    @Test
    void a_stay_holds_the_clock_of_its_own_course() {
        running();
        procedure
                .on("2023-03-10")
                .does(new Stay(Procedure.ID, "示例市人民政府", "示例停〔2023〕1号", List.of(OF_OVER)))
                .alarmOn("2023-04-04");
        assertThat(procedure.stage()).as("the report's has lapsed").isEqualTo("not-met");
        procedure.alarmOn("2023-09-04");
        assertThat(procedure.seen().courses())
                .extracting(course -> course.ground() + " " + course.state())
                .containsExactlyInAnyOrder(OVER + " running", REPORT + " not-met");
    }
}
