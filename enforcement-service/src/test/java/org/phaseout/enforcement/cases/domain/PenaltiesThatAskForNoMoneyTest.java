package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.DecidePublication;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ServePenalty;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.platform.calendar.StateCouncil;

/** 行政处罚法9, 48, 60, 61: revocations and closing orders are served and published in time, and fall with what a review undoes. */
class PenaltiesThatAskForNoMoneyTest {

    private static final String LICENCE = "production-licence";
    private static final String REVOCATION = "示例吊〔2023〕1号";
    private static final String CLOSING = "示例令〔2023〕1号";

    private static RowProcedure of(String ground) {
        return new RowProcedure(ExpectedRow.named(ground));
    }

    static ServePenalty service(Procedure procedure, String number) {
        return new ServePenalty(
                Procedure.ID,
                number,
                new Delivered("in-person", null, false),
                procedure.rules().calendar());
    }

    static DecidePublication publication(String number) {
        return new DecidePublication(Procedure.ID, number, true, LocalDate.of(2024, 12, 31), "示例");
    }

    /** @return duty, document, day it was done and whether that was late, read on a day */
    static List<String> duties(Procedure procedure, String today) {
        return procedure.duties().stream()
                .map(duty -> DutyLine.of(duty, StateCouncil.notices(), LocalDate.parse(today)))
                .map(line -> "%s %s %s until %s%s"
                        .formatted(
                                line.duty(),
                                line.penalty(),
                                line.doneOn(),
                                line.lastDay(),
                                line.breached() ? " breached" : ""))
                .toList();
    }

    private static RowProcedure revoked() {
        var walk = of("E3/licence-recheck-failed").found();
        walk.procedure.on("2023-03-10").does(walk.revocation(LICENCE));
        return walk;
    }

    /** Seven working days from Friday, 10 March 2023, are Tuesday, 21 March. */
    @ParameterizedTest
    @CsvSource({"2023-03-21, ''", "2023-03-22, ' breached'"})
    void a_revocation_is_served_and_published_within_seven_working_days(String day, String late) {
        var procedure = revoked().procedure;
        procedure.on(day).does(service(procedure, REVOCATION)).does(publication(REVOCATION));
        assertThat(duties(procedure, "2023-12-01"))
                .containsExactly(
                        "decision null 2023-03-10 until 2023-05-30",
                        "service %s %s until 2023-03-21%s".formatted(REVOCATION, day, late),
                        "publication %s %s until 2023-03-21%s".formatted(REVOCATION, day, late));
        assertThat(procedure.seen().revocations().getFirst().servedOn()).isEqualTo(day);
    }

    @Test
    void it_is_served_once_published_once_and_by_the_department_alone() {
        var procedure = revoked().procedure;
        procedure.by("government");
        assertThat(procedure.refuses(service(procedure, REVOCATION))).isInstanceOf(ActReason.NotYourCase.class);
        procedure.by("market").does(service(procedure, REVOCATION)).does(publication(REVOCATION));
        assertThat(procedure.refuses(service(procedure, REVOCATION)))
                .isEqualTo(new PenaltyReason.ServedAlready(REVOCATION, LocalDate.of(2023, 3, 10)));
        assertThat(procedure.refuses(publication(REVOCATION)))
                .isEqualTo(new PenaltyReason.PublicationDecidedAlready(REVOCATION));
    }

    @Test
    void what_is_only_requested_is_another_bodys_to_serve() {
        var walk = of("E3/catalogue-product-ceased").found();
        walk.procedure.does(walk.revocation(LICENCE));
        assertThat(walk.procedure.refuses(service(walk.procedure, REVOCATION)))
                .as("there is nothing of the department to review either")
                .isEqualTo(new ActReason.NotAtThisStep("opened"));
        assertThat(walk.procedure.duties()).isEmpty();
    }

    /** Closed by the government on 20 October 2023, a Friday: seven working days are Tuesday, 31 October. */
    @Test
    void a_closing_order_is_the_governments_to_serve_and_to_publish() {
        var procedure = new Procedure().decidedToClose().closingOrdered();
        assertThat(procedure.deadlines())
                .extracting(each -> each.what() + " " + each.by() + " " + each.due())
                .containsExactly("service government 2023-10-31", "publication government 2023-10-31");
        procedure.by("government").does(service(procedure, CLOSING));
        procedure.by("industry").does(publication(CLOSING)); // the department may do it for it
        assertThat(duties(procedure, "2023-12-01"))
                .containsExactly(
                        "service %s 2023-10-20 until 2023-10-31".formatted(CLOSING),
                        "publication %s 2023-10-20 until 2023-10-31".formatted(CLOSING));
        var order = Objects.requireNonNull(procedure.seen().closingOrder());
        assertThat(order.outcome()).isEqualTo("close");
        assertThat(order.servedOn()).isEqualTo("2023-10-20");
        assertThat(order.inForce()).isTrue();
    }

    @Test
    void a_closing_order_with_approval_is_the_departments() {
        var walk = of("E2/no-permit");
        var last = walk.row.measures().getLast();
        walk.upTo(last).unheeded(last).procedure.does(walk.referral(false)).by("government");
        walk.procedure
                .does(new DecisionCommand.AnswerApproval(Procedure.ID, "close", walk.procedure.paper("district")))
                .by("ecology")
                .does(walk.closing());
        assertThat(walk.procedure.deadlines())
                .filteredOn(each -> "示例关〔2023〕1号".equals(each.about()))
                .extracting(Deadline::by)
                .containsExactly("department", "department");
        walk.procedure.by("government");
        assertThat(walk.procedure.refuses(service(walk.procedure, "示例关〔2023〕1号")))
                .isInstanceOf(ActReason.NotYourCase.class);
    }

    /** E6a: a closing that is no longer in force is neither served nor published; that it was carried out stays a fact. */
    @ParameterizedTest
    @CsvSource({
        "UPHELD, , true, 2",
        "FOUND_UNLAWFUL, , true, 2",
        "CHANGED, suspend, true, 2",
        "CHANGED, none, , 0",
        "ANNULLED, , false, 0",
        "FOUND_VOID, , false, 0",
        "REDECISION_ORDERED, , , 0"
    })
    void each_outcome_undoes_or_leaves_a_closing(
            ReviewOutcome outcome, @Nullable String changedTo, @Nullable Boolean inForce, int duties) {
        var procedure = new Procedure().decidedToClose().closingOrdered();
        procedure
                .does(new DecisionCommand.CarryOut(Procedure.ID, null))
                .does(new ConcludeReview(Procedure.ID, outcome, changedTo, null, procedure.paper("city")));
        var order = procedure.seen().closingOrder();
        assertThat(order == null ? null : order.inForce()).isEqualTo(inForce);
        assertThat(procedure.duties()).hasSize(duties);
        assertThat(procedure.file.history().standing().stream()
                        .anyMatch(told -> told.fact() instanceof DecisionEvent.CaseCarriedOut))
                .isTrue();
    }

    @Test
    void a_stay_holds_a_closing() {
        var procedure = new Procedure().decidedToClose().closingOrdered();
        procedure.on("2023-10-25").stayed();
        var order = Objects.requireNonNull(procedure.seen().closingOrder());
        assertThat(order.stands()).isTrue();
        assertThat(order.inForce()).isFalse();
        assertThat(procedure.refuses(new DecisionCommand.CarryOut(Procedure.ID, null)))
                .isInstanceOf(ReviewReason.StayInForce.class);
    }
}
