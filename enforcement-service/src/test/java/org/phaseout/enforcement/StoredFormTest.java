package org.phaseout.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;
import org.phaseout.enforcement.cases.domain.CaseEvent.Discharge;
import org.phaseout.enforcement.cases.domain.CaseEvent.EarlierPenalty;
import org.phaseout.enforcement.cases.domain.CaseEvent.InPart;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.CaseEvent.Measurement;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseCourtApplied;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseDemandServed;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseFinePaid;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseApprovalDenied;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseApprovalGiven;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseCarriedOut;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosed;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseDecided;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseReferred;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseGroundFound;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseLeadRecorded;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseLeadWithdrawn;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseOpened;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseDeadlineConfirmed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionApplied;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionGranted;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionRefused;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseFollowedUp;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLimitLapsed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseRectificationFiled;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseRectificationPlanFiled;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedFailed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedMet;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDecisionReviewed;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseHearingCalled;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseHearingHeld;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseNoticeAnswered;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyAnnounced;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyDecided;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyServed;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePublicationDecided;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseAnnulled;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseChanged;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFineChanged;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundUnlawful;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundVoid;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseRedecisionOrdered;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseReviewEnded;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseReviewFiled;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayEnded;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayed;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseUpheld;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseCorrected;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseVoided;
import org.phaseout.enforcement.rules.domain.RulesEvent;
import org.phaseout.enforcement.rules.domain.RulesEvent.HolidayCalendarPublished;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.message.MessageJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of every event, pinned by a file that is never changed once a release has stored it: a new form is a
 * new revision, and both are read for ever.
 */
class StoredFormTest {

    private static final JsonMapper JSON = MessageJson.mapper();
    private static final String ID = "C-1";
    private static final String USCC = "91350504000000019W";
    private static final List<String> OFFICERS = List.of("person-1", "person-2");
    private static final String FINE = "示例罚〔2023〕1号";
    private static final Limit LIMIT =
            new Limit(LocalDate.of(2023, 9, 2), LocalDate.of(2023, 9, 4), "节能法72；工信部联产业〔2017〕30号", false);
    private static final Decision DECISION =
            new Decision("示例区人民政府", "district", "示例政〔2023〕9号", LocalDate.of(2023, 10, 20));
    private static final Measurement MEASURED =
            new Measurement("GB 16780-2021", "可比熟料综合能耗", new BigDecimal("118.5"), new BigDecimal("117"), "kgce/t");

    static Stream<Fact> facts() {
        return Stream.of(beginnings(), middles(), penalties(), endings()).flatMap(facts -> facts);
    }

    private static Stream<Fact> beginnings() {
        return Stream.of(
                new CaseLeadRecorded(
                        ID, "structure", USCC, "350504100", List.of("U-1"), "unit-overdue power-cut 2023-06-30"),
                new CaseLeadWithdrawn(ID, "unit-overdue-overtaken"),
                new CaseOpened(
                        ID,
                        "industry",
                        "energy",
                        USCC,
                        "示例水泥厂（虚构）",
                        "350504100",
                        "3011",
                        "2017",
                        List.of("U-1"),
                        OFFICERS,
                        null),
                new CaseGroundFound(ID, "E1/over-limit", "节能法16、72", MEASURED, "示例", OFFICERS, null, null, null, null),
                new CaseMeasureOrdered(
                        ID,
                        "E1/over-limit",
                        "rectify-within-limit",
                        LIMIT.clause(),
                        "示例责改〔2023〕1号",
                        LocalDate.of(2023, 3, 1),
                        new Term(6, LocalDate.of(2023, 9, 2)),
                        3,
                        OFFICERS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                new CaseMeasureServed(ID, LocalDate.of(2023, 3, 2), "in-person", "person-3", LIMIT, null, null));
    }

    private static Stream<Fact> middles() {
        return Stream.of(
                new CaseExtensionApplied(ID, LocalDate.of(2023, 8, 30), new Term(3, null), "示例", null),
                new CaseExtensionGranted(ID, "示例延〔2023〕1号", LIMIT, new Term(3, null), null),
                new CaseExtensionRefused(ID, "示例延〔2023〕2号", "示例", null),
                new CaseDeadlineConfirmed(ID, LIMIT, null),
                new CaseReinspectedMet(ID, LocalDate.of(2023, 9, 1), false, "示例", OFFICERS, null),
                new CaseReinspectedFailed(ID, LocalDate.of(2023, 9, 1), "示例", OFFICERS, null),
                new CaseLimitLapsed(ID, LIMIT, null),
                new CaseLapseOvertaken(ID, "case-reinspected-met", null),
                new CasePenaltyDecided(
                        ID,
                        "E5/equipment-transferred",
                        "大气污染防治法101",
                        new BigDecimal("20000"),
                        new BigDecimal("10000.5"),
                        "示例罚〔2023〕1号",
                        OFFICERS,
                        false,
                        null),
                new CaseDailyPenaltyDecided(
                        ID,
                        "E2/over-permit",
                        "排污许可管理条例38",
                        FINE,
                        LocalDate.of(2023, 9, 5),
                        LocalDate.of(2023, 9, 14),
                        new BigDecimal("2000000"),
                        "示例按日罚〔2023〕1号",
                        OFFICERS),
                new CaseFinePaid(ID, FINE, new BigDecimal("5000.50"), LocalDate.of(2023, 9, 19)),
                new CaseDemandServed(ID, FINE, "示例催〔2023〕1号", LocalDate.of(2023, 10, 8)),
                new CaseCourtApplied(ID, FINE, "示例区人民法院", "示例执申〔2024〕1号", LocalDate.of(2024, 4, 1)),
                new CaseReferred(ID, "情节严重（示例）", "提请关闭（示例）", "示例请〔2023〕1号", null, null, null, null),
                new CaseDecided(ID, USCC, "close", DECISION),
                new CaseApprovalGiven(ID, USCC, "close", DECISION),
                new CaseApprovalDenied(ID, USCC, DECISION),
                new CaseLicenceRevoked(
                        ID,
                        USCC,
                        "E2/over-permit",
                        "discharge-permit",
                        "示例证1号",
                        "排污许可管理条例34",
                        "示例吊〔2023〕1号",
                        false,
                        null,
                        null,
                        null,
                        null,
                        null),
                new CaseRectificationPlanFiled(
                        ID, "suspend-for-rectification", LocalDate.of(2023, 3, 20), "企业网站（示例）", null),
                new CaseFollowedUp(ID, LocalDate.of(2023, 6, 20), false, "示例", OFFICERS, null),
                new CaseRectificationFiled(ID, LocalDate.of(2023, 6, 1), "示例", null),
                new CaseClosingOrdered(ID, USCC, "示例令〔2023〕1号", null, null, null, null, null),
                new CaseCarriedOut(ID, "示例"),
                new CaseClosed(ID, "carried-out"));
    }

    private static Stream<Fact> penalties() {
        var number = "示例罚〔2023〕1号";
        return Stream.of(
                new CasePenaltyAnnounced(
                        ID,
                        "E1/energy-report",
                        new BigDecimal("20000"),
                        "示例告〔2023〕1号",
                        LocalDate.of(2023, 4, 14),
                        new Limit(LocalDate.of(2023, 4, 17), LocalDate.of(2023, 4, 17), "行政处罚法64", false)),
                new CaseNoticeAnswered(ID, "E1/energy-report", "hearing-request"),
                new CaseHearingCalled(ID, "E1/energy-report", "示例听〔2023〕1号", LocalDate.of(2023, 4, 28)),
                new CaseHearingHeld(ID, "E1/energy-report", "示例听〔2023〕2号"),
                new CaseDecisionReviewed(ID, "E1/energy-report", "legal-review", "示例审〔2023〕1号"),
                new CasePenaltyServed(ID, number, LocalDate.of(2023, 5, 10), "entrusted", "person-3"),
                new CasePublicationDecided(ID, number, true, LocalDate.of(2024, 5, 10), "示例"));
    }

    private static Stream<Fact> endings() {
        return Stream.of(
                new CaseReviewFiled(ID, "review", "示例市人民政府"),
                new CaseStayed(ID, LocalDate.of(2023, 5, 1), "示例市人民政府", "示例停〔2023〕1号"),
                new CaseStayEnded(ID, LocalDate.of(2023, 6, 1), "示例市人民政府", "示例停〔2023〕2号", LIMIT),
                new CaseUpheld(ID, DECISION),
                new CaseAnnulled(ID, USCC, DECISION),
                new CaseChanged(ID, USCC, "suspend", DECISION),
                new CaseFineChanged(ID, USCC, "E2/over-permit", FINE, new BigDecimal("150000"), DECISION),
                new CaseReviewEnded(ID, "dismissed", DECISION),
                new CaseFoundUnlawful(ID, DECISION),
                new CaseFoundVoid(ID, USCC, DECISION),
                new CaseRedecisionOrdered(ID, USCC, DECISION),
                new CaseCorrected(
                        ID,
                        3,
                        "case-measure-ordered",
                        "示例局",
                        "录入有误",
                        "示例〔2023〕9号",
                        7,
                        LocalDate.of(2023, 3, 2),
                        "示例责改〔2023〕1号"),
                new CaseVoided(ID, 3, "case-measure-ordered", "示例局", "录入有误", "示例〔2023〕9号", "示例责改〔2023〕1号"),
                new HolidayCalendarPublished(
                        "2024",
                        2024,
                        LocalDate.of(2023, 10, 25),
                        "国办发明电〔2023〕7号",
                        List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 12)),
                        List.of(LocalDate.of(2024, 2, 4), LocalDate.of(2024, 2, 18))));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void an_event_is_stored_in_its_approved_form(Fact fact) {
        assertThat(JSON.writeValueAsString(fact))
                .isEqualTo(JSON.readTree(approved(fact.getClass())).toString());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_approved_form_is_read_as_the_same_fact(Fact fact) {
        assertThat(JSON.readValue(approved(fact.getClass()), fact.getClass())).isEqualTo(fact);
    }

    /** Stored before extension, kind of fine and document were kept with them. */
    @Test
    void what_was_stored_without_the_later_fields_is_read() {
        assertThat(JSON.readValue("""
                {"caseId": "C-1", "documentNumber": "示例延〔2023〕1号", "limit": {"calendarEnd": "2023-12-01",
                 "lastDay": "2023-12-01", "clause": "节能法72", "provisional": false}}
                """, CaseExtensionGranted.class).extension()).isNull();
        assertThat(JSON.readValue("""
                {"caseId": "C-1", "ground": "E1/energy-report", "clause": "节能法82", "amount": "10000",
                 "documentNumber": "示例罚〔2023〕1号", "officers": []}
                """, CasePenaltyDecided.class).onlyAfterLimit())
                .isNull();
        assertThat(JSON.readValue("""
                {"caseId": "C-1", "version": 3, "fact": "case-measure-ordered", "office": "示例局", "reason": "录入有误",
                 "document": "示例〔2023〕9号"}
                """, CaseVoided.class).claims()).isEmpty();
        assertThat(JSON.readValue("""
                {"caseId": "C-1", "version": 3, "fact": "case-measure-ordered", "office": "示例局", "reason": "录入有误",
                 "document": "示例〔2023〕9号", "replacedBy": 7, "occurredOn": "2023-03-02"}
                """, CaseCorrected.class).claims()).isEmpty();
    }

    /** What later releases store beside it, and leave out where it is not so. */
    @Test
    void what_is_stored_with_the_later_fields_is_the_same_revision() {
        var discharge = new Discharge(
                "water", "COD", "DW001", new BigDecimal("60"), new BigDecimal("83.5"), "mg/L", "HJ 828-2017");
        assertLater(
                new CaseGroundFound(
                        ID,
                        "E2/over-permit",
                        "排污许可管理条例34",
                        null,
                        null,
                        OFFICERS,
                        discharge,
                        Map.of("permit", "示例证1号"),
                        LocalDate.of(2023, 2, 28),
                        List.of(new EarlierPenalty("示例罚〔2022〕7号", LocalDate.of(2022, 11, 4)))),
                """
                {"caseId": "C-1", "ground": "E2/over-permit", "clause": "排污许可管理条例34",
                 "officers": ["person-1", "person-2"], "discharge": {"medium": "water", "pollutant": "COD",
                 "outlet": "DW001", "permitted": "60", "measured": "83.5", "unit": "mg/L", "method": "HJ 828-2017"},
                 "particulars": {"permit": "示例证1号"}, "actOn": "2023-02-28",
                 "earlierPenalties": [{"documentNumber": "示例罚〔2022〕7号", "on": "2022-11-04"}]}
                """);
        assertLater(
                new CaseMeasureOrdered(
                        ID,
                        "E2/over-permit",
                        "restrict-production",
                        "令30号5",
                        "示例限〔2023〕1号",
                        LocalDate.of(2023, 3, 1),
                        new Term(null, null, 60),
                        0,
                        OFFICERS,
                        30,
                        "责令限制生产决定书",
                        "示例市生态环境局",
                        true,
                        "instead",
                        new Shown("over-after-restriction", discharge, "示例"),
                        "restriction"),
                """
                {"caseId": "C-1", "ground": "E2/over-permit", "measure": "restrict-production", "clause": "令30号5",
                 "documentNumber": "示例限〔2023〕1号", "orderedOn": "2023-03-01", "limit": {"days": 60},
                 "extensionMonths": 0, "officers": ["person-1", "person-2"], "extensionDays": 30,
                 "document": "责令限制生产决定书", "issuedBy": "示例市生态环境局", "endsByFiling": true,
                 "place": "instead", "shown": {"kind": "over-after-restriction", "discharge": {"medium": "water",
                 "pollutant": "COD", "outlet": "DW001", "permitted": "60", "measured": "83.5", "unit": "mg/L",
                 "method": "HJ 828-2017"}, "facts": "示例"}, "penalty": "restriction"}
                """);
        assertLater(new CaseReinspectedFailed(ID, LocalDate.of(2023, 9, 1), null, OFFICERS, "E1/energy-report"), """
                {"caseId": "C-1", "inspectedOn": "2023-09-01", "officers": ["person-1", "person-2"],
                 "ground": "E1/energy-report"}
                """);
        assertLater(new CaseReferred(ID, "示例", "示例", "示例请〔2023〕2号", null, null, "unheeded", "E1/over-limit"), """
                {"caseId": "C-1", "gravity": "示例", "proposal": "示例", "documentNumber": "示例请〔2023〕2号",
                 "needs": "unheeded", "upon": "E1/over-limit"}
                """);
        assertLater(
                new CaseMeasureServed(ID, LocalDate.of(2023, 3, 2), "in-person", "person-3", null, "confiscate", null),
                """
                {"caseId": "C-1", "servedOn": "2023-03-02", "manner": "in-person", "receivedBy": "person-3",
                 "measure": "confiscate"}
                """);
        assertLater(
                new CaseLicenceRevoked(
                        ID,
                        USCC,
                        "E2/over-permit",
                        "discharge-permit",
                        "示例证1号",
                        "排污许可管理条例34",
                        "示例吊〔2023〕1号",
                        false,
                        "SL-1",
                        "SL-9",
                        "情节严重（示例）",
                        "suspend-for-rectification",
                        "failed-after-limit"),
                """
                {"caseId": "C-1", "uscc": "91350504000000019W", "ground": "E2/over-permit",
                 "licence": "discharge-permit", "licenceNumber": "示例证1号", "clause": "排污许可管理条例34",
                 "documentNumber": "示例吊〔2023〕1号", "requested": false, "handledBy": "SL-1", "approvedBy": "SL-9",
                 "gravity": "情节严重（示例）", "after": "suspend-for-rectification", "needs": "failed-after-limit"}
                """);
        assertLater(
                new CaseClosingOrdered(
                        ID, USCC, "示例令〔2023〕1号", "SL-1", "SL-9", "E4/grave-accident", "安全生产法113", "close"),
                """
                {"caseId": "C-1", "uscc": "91350504000000019W", "documentNumber": "示例令〔2023〕1号",
                 "handledBy": "SL-1", "approvedBy": "SL-9", "ground": "E4/grave-accident", "clause": "安全生产法113",
                 "outcome": "close"}
                """);
        var part = new InPart(List.of(FINE), List.of("closure"), "annulled");
        var decision = JSON.writeValueAsString(DECISION);
        var stored =
                "\"part\": {\"decisions\": [\"" + FINE + "\"], \"concerns\": [\"closure\"], \"state\": \"annulled\"}";
        for (var outcome : List.<CaseEvent>of(
                new CaseAnnulled(ID, USCC, DECISION, part),
                new CaseFoundVoid(ID, USCC, DECISION, part),
                new CaseRedecisionOrdered(ID, USCC, DECISION, part))) {
            assertLater(
                    outcome,
                    "{\"caseId\": \"C-1\", \"uscc\": \"91350504000000019W\", \"decision\": %s, %s}"
                            .formatted(decision, stored));
        }
        for (var outcome :
                List.<CaseEvent>of(new CaseUpheld(ID, DECISION, part), new CaseFoundUnlawful(ID, DECISION, part))) {
            assertLater(outcome, "{\"caseId\": \"C-1\", \"decision\": %s, %s}".formatted(decision, stored));
        }
        assertLater(
                new CaseChanged(ID, USCC, "none", DECISION, part),
                "{\"caseId\": \"C-1\", \"uscc\": \"91350504000000019W\", \"outcome\": \"none\", \"decision\": %s, %s}"
                        .formatted(decision, stored));
        assertLater(
                new CaseReviewEnded(ID, "dismissed", DECISION, part),
                "{\"caseId\": \"C-1\", \"outcome\": \"dismissed\", \"decision\": %s, %s}".formatted(decision, stored));
        assertLater(new CaseReviewFiled(ID, "review", "示例市人民政府", List.of(FINE)), """
                {"caseId": "C-1", "forum": "review", "body": "示例市人民政府", "about": ["%s"]}
                """.formatted(FINE));
        assertLater(
                new CaseStayed(ID, LocalDate.of(2023, 5, 1), "示例市人民政府", "示例停〔2023〕1号", List.of(FINE)),
                """
                {"caseId": "C-1", "stayedOn": "2023-05-01", "body": "示例市人民政府", "documentNumber": "示例停〔2023〕1号",
                 "about": ["%s"]}
                """.formatted(FINE));
        assertLater(
                new CaseStayEnded(ID, LocalDate.of(2023, 6, 1), "示例市人民政府", "示例停〔2023〕2号", null, List.of(FINE)),
                """
                {"caseId": "C-1", "endedOn": "2023-06-01", "body": "示例市人民政府", "documentNumber": "示例停〔2023〕2号",
                 "about": ["%s"]}
                """.formatted(FINE));
        assertLater(new CaseReferred(ID, "示例", "示例", "示例请〔2023〕1号", "E4/grave-accident", true, "unheeded", null), """
                {"caseId": "C-1", "gravity": "示例", "proposal": "示例", "documentNumber": "示例请〔2023〕1号",
                 "ground": "E4/grave-accident", "forApproval": true, "needs": "unheeded"}
                """);
    }

    private static void assertLater(Fact fact, String json) {
        assertThat(JSON.readTree(JSON.writeValueAsString(fact))).isEqualTo(JSON.readTree(json));
        assertThat(JSON.readValue(json, fact.getClass())).isEqualTo(fact);
    }

    @Test
    void every_event_has_an_approved_form() {
        assertThat(facts().<Class<?>>map(Fact::getClass)).containsExactlyInAnyOrderElementsOf(events().toList());
    }

    /** Every kind of event of this service. */
    static Stream<Class<?>> events() {
        return Stream.of(CaseEvent.class, RulesEvent.class).flatMap(StoredFormTest::kinds);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(StoredFormTest::kinds)
                        .distinct()
                : Stream.of(type);
    }

    private static String approved(Class<?> fact) {
        var name = Objects.requireNonNull(fact.getAnnotation(StoredAs.class));
        var file = name.value() + "." + name.revision() + ".json";
        try (var content = StoredFormTest.class.getResourceAsStream("/approved/" + file)) {
            return new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
