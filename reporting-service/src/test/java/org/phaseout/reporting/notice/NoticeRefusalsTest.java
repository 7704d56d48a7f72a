package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.platform.intake.Action;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.RefusalWords;
import org.phaseout.platform.testing.Tables;
import org.phaseout.platform.vault.SchemaPrivacyRule;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The doors of the notices: who may come in, and what an action that does not stand is answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeRefusalsTest {

    private static final String CORRECTION = "report.notice.correction";
    private static final String WITHDRAWAL = "report.notice.withdrawal";
    private static final String ANSWERS =
            "\"office\": \"示例镇（虚构）\", \"reason\": \"示例：有误\", \"document\": \"示例〔2026〕8号\"";
    private static final String DAY = "2027-03-06";

    @SuppressWarnings("NullAway.Init") // set before all tests
    private NoticeSite site;

    /** A listing that is public, a survey result whose window has ended, and a closing decision that is withdrawn. */
    @BeforeAll
    void what_stands_already() {
        site = new NoticeSite();
        site.on("2026-03-05");
        var unit = Life.of("RF-1");
        site.told(List.of(unit.identified(1, "8.8"), unit.listed(2, 2026), unit.closureDecided(3, "C-1")));
        var withdrawn =
                site.report("rf-0", WITHDRAWAL, "RF-1:closure", "2026-03-05", "{" + ANSWERS + "}", "government");
        assertThat(withdrawn.status()).isEqualTo(201);
        site.on(DAY);
    }

    @AfterAll
    void close() {
        site.close();
    }

    /** What must be refused, written down by hand from the rules. */
    record Case(
            Class<? extends Reason> reason,
            String code,
            int status,
            String pointer,
            String type,
            String subject,
            String day,
            String words,
            String authority) {

        @Override
        public String toString() {
            return code;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        Reason.NotYourEntry.class,
                        "N3-notice-not-yours",
                        403,
                        "/subject",
                        WITHDRAWAL,
                        "RF-1:listing",
                        DAY,
                        "",
                        "township:350504101"),
                new Case(
                        Reason.AlreadyWithdrawn.class,
                        "N3-notice-withdrawn",
                        422,
                        "/subject",
                        WITHDRAWAL,
                        "RF-1:closure",
                        DAY,
                        "",
                        "government"),
                new Case(
                        Reason.WindowHasEnded.class,
                        "N2-window-ended",
                        422,
                        "/subject",
                        WITHDRAWAL,
                        "RF-1:survey-result",
                        DAY,
                        "",
                        NoticeSite.TOWN),
                new Case(
                        Reason.BeforePublication.class,
                        "N3-before-publication",
                        422,
                        "/time",
                        WITHDRAWAL,
                        "RF-1:listing",
                        "2026-03-04",
                        "",
                        NoticeSite.TOWN),
                new Case(
                        Reason.NothingSaidThere.class,
                        "N3-field-not-on-notice",
                        422,
                        "/data/words",
                        CORRECTION,
                        "RF-1:listing",
                        DAY,
                        words("official-address", "https://example.invalid"),
                        NoticeSite.TOWN),
                new Case(
                        Reason.SaysSoAlready.class,
                        "N3-correction-changes-nothing",
                        422,
                        "/data/words",
                        CORRECTION,
                        "RF-1:listing",
                        DAY,
                        words("enterprise-name", Life.NAME),
                        NoticeSite.TOWN));
    }

    private static String words(String field, String right) {
        return "\"words\": [{\"field\": \"%s\", \"right\": \"%s\"}], ".formatted(field, right);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_refusal_names_rule_place_and_remedy_in_both_languages_and_leaves_nothing(Case refused) {
        var before = everythingThatStands();

        var words = new RefusalWords(refused.code(), refused.status(), refused.pointer());
        words.areSaidBy(send(refused, "zh"), "zh-CN", "zh_CN");
        words.areSaidBy(send(refused, "en"), "en", "en");
        assertThat(everythingThatStands()).isEqualTo(before);
    }

    private Answer send(Case refused, String language) {
        return site.report(
                "rf-1",
                refused.type(),
                refused.subject(),
                refused.day(),
                "{" + refused.words() + ANSWERS + "}",
                refused.authority(),
                "Accept-Language",
                language);
    }

    private String everythingThatStands() {
        return site.service()
                .bean(JdbcClient.class)
                .sql("""
                        select concat_ws('/', (select position from ledger_head), (select count(*) from receipt),
                            (select sum(version) from stream),
                            (select md5(string_agg(e::text, ',' order by notice_id)) from notice_entry e))
                        """)
                .query(String.class)
                .single();
    }

    @Test
    void every_reason_a_notice_has_is_tried() {
        assertThat(cases().stream().map(Case::reason).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Arrays.asList(Reason.class.getPermittedSubclasses())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RF-2:listing", "RF-1:sealing", "RF-1", "RF-1:gossip", "x"})
    void a_notice_nobody_has_published_is_not_yet_known(String subject) {
        var answer = site.report("rf-2", WITHDRAWAL, subject, DAY, "{" + ANSWERS + "}", "government");

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("not-yet-known");
    }

    @Test
    void the_doors_are_those_of_the_authority_table_and_every_text_says_who_may_read_it() throws IOException {
        for (var type : List.of(CORRECTION, WITHDRAWAL)) {
            assertThat(sendersInCode(type))
                    .isEqualTo(Tables.of("authorities.md", "reporting-service")
                            .senders()
                            .get(type))
                    .isEqualTo(Tables.of("events.md", "reporting-service")
                            .senders()
                            .get(type));
            try (var schema = new ClassPathResource("actions/" + type + ".schema.json").getInputStream()) {
                assertThat(SchemaPrivacyRule.unmarkedText(JsonMapper.shared().readTree(schema)))
                        .isEmpty();
            }
        }
    }

    private Set<String> sendersInCode(String type) {
        for (Action<?> action : site.service().beans(Action.class)) {
            if (action.type().equals(type)) {
                return new TreeSet<>(action.senders());
            }
        }
        throw new AssertionError("no door for " + type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "city", "operator", "administrator", "auditor", "nobody"})
    void nobody_else_is_let_in(String authority) {
        for (var type : List.of(CORRECTION, WITHDRAWAL)) {
            assertThat(site.report("rf-3", type, "RF-1:listing", DAY, "{}", authority)
                            .code())
                    .isEqualTo("action-not-yours");
        }
    }
}
