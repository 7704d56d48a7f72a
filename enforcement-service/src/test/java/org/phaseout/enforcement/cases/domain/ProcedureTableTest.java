package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.DecisionCommand.AnswerApproval;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Decide;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseGroundFound;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.view.RuleFiles;

/** Every row of the procedure table against a line that was written by hand: by whom, when, with what document (E1–E5, E8). */
class ProcedureTableTest {

    private static final List<String> DEPARTMENTS =
            List.of("industry", "development", "ecology", "market", "emergency", "safety:fire");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    static List<ExpectedRow> rows() {
        return ExpectedRow.all();
    }

    static Stream<ExpectedRow> usedRows() {
        return rows().stream().filter(ExpectedRow::isUsed);
    }

    static Stream<ExpectedRow> rowsWithAClosing() {
        return usedRows().filter(row -> !row.follows().decider().equals("nothing"));
    }

    @Test
    void every_row_has_a_line_and_every_line_a_row() {
        assertThat(rows().stream().map(ExpectedRow::ground))
                .containsExactlyInAnyOrderElementsOf(RuleFiles.procedures().rows().stream()
                        .map(Ground::ground)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_is_used_by_its_departments_and_by_no_other(ExpectedRow row) {
        for (var department : DEPARTMENTS) {
            var walk = new RowProcedure(row);
            walk.procedure.by(department);
            if (row.who().contains(department)) {
                walk.found();
                assertThat(walk.procedure.latest)
                        .singleElement()
                        .isInstanceOfSatisfying(CaseGroundFound.class, found -> {
                            assertThat(found.ground()).isEqualTo(row.ground());
                            assertThat(found.clause()).isEqualTo(row.clause());
                        });
            } else {
                assertThat(walk.procedure.refuses(walk.opening()))
                        .isEqualTo(
                                row.isUsed()
                                        ? new FindingReason.GroundNotYours(row.ground(), department)
                                        : new FindingReason.GroundUnverified(row.ground()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("usedRows")
    void a_ground_is_found_with_all_it_asks_for_and_not_without_one_of_it(ExpectedRow row) {
        for (var fact : row.facts()) {
            var walk = new RowProcedure(row);
            var reason = walk.procedure.does(walk.opening()).refuses(walk.finding(fact));
            assertThat(reason)
                    .isEqualTo(
                            fact.equals("measurement")
                                    ? new FindingReason.MeasurementMissing(row.ground())
                                    : new FindingReason.FactsMissing(row.ground(), List.of(fact.split(":", -1)[0])));
        }
    }

    @ParameterizedTest
    @MethodSource("usedRows")
    void its_measures_are_ordered_each_in_its_turn_by_its_document(ExpectedRow row) {
        for (var measure : row.measures()) {
            var walk = new RowProcedure(row).found();
            if (measure.after() != null) {
                assertThat(walk.procedure.refuses(walk.order(measure)))
                        .isEqualTo(new MeasureReason.MeasureNotYet(measure.name(), measure.after()));
            }
            walk = new RowProcedure(row).upTo(measure);
            var limit = measure.longest() == null ? null : new Term(1, null);
            assertThat(walk.procedure.refuses(walk.order(measure.name(), measure.document(), limit, " ")))
                    .isEqualTo(new ActReason.DocumentNumberMissing("documentNumber"));
            assertThat(walk.procedure.refuses(walk.order(measure.name(), "示例书", limit, "示例1号")))
                    .isEqualTo(new MeasureReason.OtherDocument(measure.name(), measure.document()));
            walk.procedure.does(walk.order(measure));
            assertThat(walk.procedure.latest)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            CaseMeasureOrdered.class,
                            ordered -> assertThat(ordered.document()).isEqualTo(measure.document()));
        }
    }

    @Test
    void a_measure_that_a_row_names_is_one_of_its_own() {
        var named = RuleFiles.procedures().rows().stream()
                .flatMap(row -> namedBy(row).map(name -> Map.entry(row, name)))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(20)
                .allSatisfy(each -> assertThat(each.getKey().measure(each.getValue()))
                        .as(each.getKey().ground() + " names " + each.getValue())
                        .isPresent());
    }

    private static Stream<String> namedBy(Ground row) {
        var ofMeasures = row.measures().stream()
                .flatMap(measure -> Stream.of(
                                Stream.ofNullable(measure.after()),
                                measure.place().with().stream(),
                                measure.place().replaces().stream(),
                                measure.place().circumstances().stream()
                                        .flatMap(each -> Stream.ofNullable(each.after())))
                        .flatMap(names -> names));
        return Stream.concat(ofMeasures, Stream.ofNullable(row.follows().after()));
    }

    @ParameterizedTest
    @MethodSource("usedRows")
    void a_measure_of_another_row_is_refused(ExpectedRow row) {
        var own = row.measures().stream().map(ExpectedRow.Measure::name).toList();
        var walk = new RowProcedure(row).found();
        var others = rows().stream()
                .flatMap(each -> each.measures().stream())
                .map(ExpectedRow.Measure::name)
                .filter(name -> !own.contains(name))
                .distinct()
                .toList();
        assertThat(others).isNotEmpty();
        for (var other : others) {
            assertThat(walk.procedure.refuses(walk.order(other, null, null, "示例1号")))
                    .isEqualTo(new MeasureReason.MeasureNotOfGround(other, row.ground()));
        }
    }

    @ParameterizedTest
    @MethodSource("usedRows")
    void a_limit_is_as_long_as_the_clause_lets_it_be(ExpectedRow row) {
        for (var measure : row.measures()) {
            var walk = new RowProcedure(row).upTo(measure);
            var longest = measure.longest();
            if (longest == null) {
                assertThat(walk.procedure.refuses(walk.order(measure.name(), null, new Term(1, null), "示例1号")))
                        .isEqualTo(new MeasureReason.LimitOutOfPlace(measure.name()));
                continue;
            }
            assertThat(walk.procedure.refuses(walk.order(measure.name(), null, null, "示例1号")))
                    .isEqualTo(new MeasureReason.LimitMissing(measure.name()));
            var most = Objects.requireNonNullElse(longest.months(), 120);
            if (longest.months() != null) {
                assertThat(walk.procedure.refuses(walk.order(measure.name(), null, new Term(most + 1, null), "示例1号")))
                        .isEqualTo(new MeasureReason.LimitTooLong(most));
            }
            walk.procedure
                    .does(walk.order(measure.name(), null, new Term(most, null), "示例1号"))
                    .served();
            assertExtension(walk.procedure, measure.name(), longest);
        }
    }

    private static void assertExtension(Procedure procedure, String measure, ExpectedRow.Longest longest) {
        var extension = longest.extension();
        if (extension == null) {
            assertThat(procedure.refuses(new ApplyForExtension(Procedure.ID, new Term(1, null), "示例")))
                    .isEqualTo(new MeasureReason.NoExtensionHere(measure));
            return;
        }
        var count = Integer.parseInt(extension.substring(0, extension.length() - 1));
        var inDays = extension.endsWith("d");
        var over = inDays ? new Term(null, null, count + 1) : new Term(count + 1, null);
        procedure.asks();
        assertThat(procedure.refuses(procedure.grant(over)))
                .isInstanceOf(inDays ? MeasureReason.ExtensionTooManyDays.class : MeasureReason.ExtensionTooLong.class);
        procedure.does(procedure.grant(inDays ? new Term(null, null, count) : new Term(count, null)));
        assertThat(procedure.latest).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("usedRows")
    void a_measure_ends_by_filing_only_where_the_line_says_so(ExpectedRow row) {
        for (var measure : row.measures()) {
            var walk = new RowProcedure(row).upTo(measure);
            walk.procedure.does(walk.order(measure)).served();
            var filing = new FileRectification(Procedure.ID, null);
            if (measure.untilFiled()) {
                assertThat(walk.procedure.does(filing).stage()).isEqualTo("met");
            } else {
                assertThat(walk.procedure.refuses(filing))
                        .isEqualTo(new MeasureReason.NotEndedByFiling(measure.name()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("usedRows")
    void a_fine_at_once_keeps_to_its_range_and_there_is_none_where_the_law_has_none(ExpectedRow row) {
        var walk = new RowProcedure(row).found();
        var fine = row.fine(false);
        if (fine.isPresent()) {
            assertRange(walk, fine.get());
        } else {
            assertThat(walk.procedure.refuses(walk.fine(new BigDecimal("20000"))))
                    .isEqualTo(
                            row.fines().isEmpty()
                                    ? new PenaltyReason.NoFineOnGround(row.ground())
                                    : new PenaltyReason.FineBeforeLapse(row.ground()));
        }
    }

    @ParameterizedTest
    @MethodSource("usedRows")
    void a_fine_for_letting_the_limit_pass_keeps_to_its_range(ExpectedRow row) {
        row.fine(true)
                .ifPresent(fine -> assertRange(new RowProcedure(row).found().lapsed(), fine));
    }

    /** 安全生产法99: whoever uses it is fined, and again whoever lets the limit pass; each of the two once. */
    @Test
    void an_act_is_fined_and_so_is_letting_its_limit_pass_but_neither_twice() {
        var walk = new RowProcedure(ExpectedRow.all().stream()
                        .filter(row -> row.ground().equals("E4/eliminated-process"))
                        .findFirst()
                        .orElseThrow())
                .found();
        walk.procedure.does(walk.fine(new BigDecimal("30000")));
        assertThat(walk.procedure.refuses(walk.fine(new BigDecimal("20000"))))
                .isInstanceOf(PenaltyReason.FinedAlready.class);
        walk.lapsed();
        assertThat(walk.procedure.refuses(walk.procedure.fine("E4/eliminated-process", "80000", "示例罚〔2023〕30000号")))
                .as("the document of the first fine")
                .isInstanceOf(ActReason.DoneAlready.class);
        assertThat(walk.procedure.does(walk.fine(new BigDecimal("80000"))).latest)
                .hasSize(1);
        assertThat(walk.procedure.refuses(walk.fine(new BigDecimal("90000"))))
                .isInstanceOf(PenaltyReason.FinedAlready.class);
    }

    private static void assertRange(RowProcedure walk, ExpectedRow.Fine fine) {
        var least = RowProcedure.inCny(fine.least(), fine);
        var most = RowProcedure.inCny(fine.most(), fine);
        assertThat(walk.procedure.refuses(walk.fine(least.subtract(CENT))))
                .isInstanceOf(PenaltyReason.FineOutOfRange.class);
        assertThat(walk.procedure.refuses(walk.fine(most.add(CENT)))).isInstanceOf(PenaltyReason.FineOutOfRange.class);
        assertThat(walk.procedure.does(walk.fine(most)).latest).hasSize(1);
    }

    /** E6: what the government decides it orders itself, what it approves the department does, and neither the other's. */
    @ParameterizedTest
    @MethodSource("rowsWithAClosing")
    void a_closing_is_ordered_by_whom_the_clause_names(ExpectedRow row) {
        var walk = new RowProcedure(row).found();
        if (!row.follows().atOnce()) {
            var last = row.measures().getLast();
            walk = new RowProcedure(row).upTo(last).unheeded(last);
        }
        walk.procedure.does(walk.referral(row.follows().atOnce()));
        assertAnswered(walk.procedure, row.follows().decider());
        var department = row.who().getFirst();
        var isGovernments = row.follows().decider().equals("government");
        assertThat(walk.procedure.by(department).seen().awaits())
                .as("whoever orders it, the department gives the notice first")
                .isEqualTo("department");
        walk.heard(Notices.CLOSURE);
        assertThat(walk.procedure.seen().awaits()).isEqualTo(isGovernments ? "government" : "department");
        walk.procedure.by(isGovernments ? department : "government");
        assertThat(walk.procedure.refuses(walk.closing()))
                .isEqualTo(
                        isGovernments
                                ? new DecisionReason.ClosingNotYours("government", department)
                                : new DecisionReason.ClosingNotYours(department, "government"));
        walk.procedure.by(isGovernments ? "government" : department).does(walk.closing());
        assertThat(walk.procedure.stage()).isEqualTo("closing-ordered");
        assertThat(walk.procedure.seen().awaits()).isEqualTo(isGovernments ? "government" : "department");
    }

    @ParameterizedTest
    @MethodSource("usedRows")
    void a_referral_goes_to_whom_the_clause_names_and_at_once_only_where_it_may(ExpectedRow row) {
        var walk = new RowProcedure(row).found();
        if (row.follows().atOnce()) {
            walk.procedure.does(walk.referral(true));
            assertAnswered(walk.procedure, row.follows().decider());
            return;
        }
        assertThat(walk.procedure.refuses(walk.referral(true)))
                .isEqualTo(new DecisionReason.MeasureComesFirst(row.ground()));
        assertThat(walk.procedure.refuses(walk.referral(false))).isEqualTo(new DecisionReason.NotYetReferable());
        for (var measure : row.measures()) {
            var unheeded = new RowProcedure(row).upTo(measure).unheeded(measure);
            var after = row.follows().after();
            if (row.follows().decider().equals("nothing")) {
                assertThat(unheeded.procedure.refuses(unheeded.referral(false)))
                        .isEqualTo(new DecisionReason.NothingFollows(row.ground()));
            } else if (after != null && !after.equals(measure.name())) {
                assertThat(unheeded.procedure.refuses(unheeded.referral(false)))
                        .isEqualTo(new DecisionReason.NothingFollowsYet(row.ground(), after));
            } else {
                unheeded.procedure.does(unheeded.referral(false));
                assertAnswered(unheeded.procedure, row.follows().decider());
            }
        }
    }

    private static void assertAnswered(Procedure procedure, String decider) {
        var decision = new Decide(Procedure.ID, "close", procedure.paper("district"));
        var approval = new AnswerApproval(Procedure.ID, "close", procedure.paper("district"));
        procedure.by("government");
        if (decider.equals("government")) {
            assertThat(procedure.refuses(approval)).isEqualTo(new DecisionReason.DecisionAskedFor());
            assertThat(procedure.does(decision).stage()).isEqualTo("decided");
        } else {
            assertThat(procedure.refuses(decision)).isEqualTo(new DecisionReason.ApprovalAskedFor());
            assertThat(procedure.does(approval).stage()).isEqualTo("decided");
        }
    }

    @ParameterizedTest
    @MethodSource("usedRows")
    void a_licence_is_revoked_or_its_revocation_requested_where_the_clause_has_it_and_not_before(ExpectedRow row) {
        var walk = new RowProcedure(row).found();
        var revokes = row.revokes();
        if (revokes == null) {
            assertThat(walk.procedure.refuses(walk.revocation("discharge-permit")))
                    .isEqualTo(new DecisionReason.NoSuchRevocation("discharge-permit"));
            return;
        }
        var licence = revokes.licence();
        if (revokes.needs() != null) {
            assertThat(walk.procedure.refuses(walk.revocation(licence)))
                    .isEqualTo(new DecisionReason.RevocationNotYet(licence, awaited(revokes)));
        }
        walk = new RowProcedure(row).upTo(revokes);
        if (revokes.grave()) {
            assertThat(walk.procedure.refuses(walk.revocation(licence, " ")))
                    .isEqualTo(new DecisionReason.GravityMissing(licence));
        }
        walk.procedure.does(walk.revocation(licence, revokes.grave() ? "情节严重（示例）" : null));
        assertThat(walk.procedure.latest).singleElement().isInstanceOfSatisfying(CaseLicenceRevoked.class, revoked -> {
            assertThat(revoked.requested()).isEqualTo(revokes.requested());
            assertThat(revoked.licenceNumber()).isEqualTo(row.facts().contains("permit") ? "示例" : null);
        });
        assertThat(walk.procedure.refuses(walk.revocation(licence)))
                .isEqualTo(new DecisionReason.RevokedAlready(licence));
    }

    private static String awaited(ExpectedRow.Revokes revokes) {
        return Stream.of(revokes.after(), revokes.needs())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** E6: a measure that only holds may do where the clause asks for gravity, and not where it asks that it was not heeded. */
    @ParameterizedTest
    @MethodSource("rowsWithAClosing")
    void a_referral_waits_for_what_its_line_asks_of_the_measure(ExpectedRow row) {
        for (var measure : row.follows().atOnce() ? List.<ExpectedRow.Measure>of() : row.measures()) {
            var walk = new RowProcedure(row).upTo(measure);
            walk.procedure.does(walk.order(measure)).served();
            var holds =
                    measure.longest() == null && "served".equals(row.follows().needs());
            if (!holds) {
                assertThat(walk.procedure.refuses(walk.referral(false)))
                        .as(measure.name())
                        .isEqualTo(new DecisionReason.NotYetReferable());
                walk.procedure.on("2023-03-02").failed();
            }
            if (row.follows().after() == null || row.follows().after().equals(measure.name())) {
                assertThat(walk.procedure.does(walk.referral(false)).stage()).isEqualTo("referred");
            }
        }
    }
}
