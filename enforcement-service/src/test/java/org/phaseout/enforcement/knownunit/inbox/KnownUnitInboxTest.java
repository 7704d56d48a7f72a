package org.phaseout.enforcement.knownunit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRenamed;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseVoided;
import org.phaseout.contract.enterprise.EnterpriseMessage.Industry;
import org.phaseout.contract.enterprise.EnterpriseMessage.Undoing;
import org.phaseout.contract.enterprise.UnitMessage.UnitVoided;
import org.phaseout.enforcement.EnforcementServiceUnderTest;
import org.phaseout.enforcement.UnitsSay;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.Samples;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What enforcement-service keeps of the contract's golden samples: what a lead or a case shows of a unit. */
class KnownUnitInboxTest {

    private static final String FULL = "phaseout.unit.identified.v1/full";
    private static final String UNIT = "/v1/known-units/luoxi:U-2023.0001";

    private static final EnterpriseRegistered REGISTERED = registered("示例老水泥厂（虚构）");
    private static final EnterpriseRenamed RENAMED =
            new EnterpriseRenamed("E-1", UnitsSay.USCC, "示例新水泥厂（虚构）", "示例老水泥厂（虚构）");

    private static RunningService service;
    private static KnownUnitInbox inbox;
    private static Samples samples;

    @BeforeAll
    static void start() {
        service = EnforcementServiceUnderTest.start();
        inbox = service.bean(KnownUnitInbox.class);
        samples = new Samples(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void forget_everything() {
        inbox.reset();
    }

    @Test
    void of_all_that_enterprise_service_says_every_identified_unit_is_kept() {
        samples.feedAll(inbox);

        assertThat(service.bean(JdbcClient.class)
                        .sql("select id from known_unit")
                        .query(String.class)
                        .set())
                .isNotEmpty()
                .isEqualTo(identified());
    }

    private static Set<String> identified() {
        return Stream.of("full", "minimal", "item-without-date")
                .map(name -> Samples.body("phaseout.unit.identified.v1/" + name))
                .map(body -> body.path("unitId").asString())
                .collect(Collectors.toSet());
    }

    @Test
    void a_lead_says_whose_machine_it_is_and_where_it_stands() {
        samples.feed(inbox, FULL, 1);

        var unit = service.get(UNIT, "industry");
        assertThat(unit.status()).as(unit.text()).isEqualTo(200);
        assertThat(unit.json())
                .isEqualTo(JsonMapper.shared().readTree("""
                {"id": "luoxi:U-2023.0001", "district": "350504", "version": 1, "uscc": "91350504MA00000016",
                 "enterprise": "示例水泥制造有限公司（罗溪分厂）", "township": "350504100", "equipment": "cement-shaft-kiln",
                 "identifiedOn": "2023-03-01", "eventId": "%s", "recordedAt": "2023-03-02T01:00:00Z"}""".formatted(Samples.id("luoxi:U-2023.0001", 1))));
    }

    @Test
    void an_older_version_that_comes_late_changes_nothing() {
        samples.feed(inbox, FULL, 2);
        samples.feed(inbox, FULL, 1);

        assertThat(service.get(UNIT, "industry").json().path("version").asLong())
                .isEqualTo(2);
    }

    @Test
    void a_unit_bears_the_name_its_enterprise_has_whichever_was_told_first() {
        said(REGISTERED, 1);
        said(RENAMED, 2);
        inbox.on(UnitsSay.identified("ku-1", 1, "350504100"));
        inbox.on(UnitsSay.identified("ku-2", 1, "350504100"));

        assertThat(nameOf("ku-1")).isEqualTo("示例新水泥厂（虚构）");
        said(REGISTERED, 1);
        assertThat(nameOf("ku-2")).isEqualTo("示例新水泥厂（虚构）");
    }

    @Test
    void before_any_name_was_told_it_is_the_one_found_on_site() {
        inbox.on(UnitsSay.identified("ku-3", 1, "350504100"));
        assertThat(nameOf("ku-3")).isEqualTo("示例水泥厂（虚构）");
    }

    @Test
    void a_renaming_that_was_voided_gives_the_name_before_it_back() {
        inbox.on(UnitsSay.identified("ku-4", 1, "350504100"));
        said(REGISTERED, 1);
        said(RENAMED, 2);
        said(new EnterpriseVoided("E-1", undoing(2, "enterprise-renamed", null)), 3);
        assertThat(nameOf("ku-4")).isEqualTo("示例老水泥厂（虚构）");
    }

    /** The registration is corrected after a renaming: what the enterprise was called first is not its name today. */
    @Test
    void a_corrected_name_stands_where_the_wrong_one_stood() {
        inbox.on(UnitsSay.identified("ku-5", 1, "350504100"));
        said(REGISTERED, 1);
        said(RENAMED, 2);
        said(new EnterpriseCorrected("E-1", undoing(1, "enterprise-registered", 4L)), 3);
        said(registered("示例旧水泥厂（虚构）"), 4);
        assertThat(nameOf("ku-5")).isEqualTo("示例新水泥厂（虚构）");
        said(new EnterpriseCorrected("E-1", undoing(2, "enterprise-renamed", 6L)), 5);
        said(new EnterpriseRenamed("E-1", UnitsSay.USCC, "示例水泥新厂（虚构）", "示例旧水泥厂（虚构）"), 6);
        assertThat(nameOf("ku-5")).isEqualTo("示例水泥新厂（虚构）");
    }

    @Test
    void a_unit_identified_by_mistake_is_forgotten_and_another_fact_voided_is_not() {
        inbox.on(UnitsSay.identified("ku-6", 1, "350504100"));
        said("ku-6", new UnitVoided("ku-6", undoing(2, "unit-listed", null)), 3);
        assertThat(unit("ku-6").status()).isEqualTo(200);
        said("ku-6", new UnitVoided("ku-6", undoing(1, "unit-identified", null)), 4);
        assertThat(unit("ku-6").code()).isEqualTo("no-such-resource");
    }

    @Test
    void a_corrected_identification_is_what_is_known() {
        inbox.on(UnitsSay.identified("ku-7", 1, "350504100"));
        inbox.on(UnitsSay.identified("ku-7", 3, "350504101"));
        assertThat(unit("ku-7").json().path("township").asString()).isEqualTo("350504101");
    }

    @Test
    void what_is_told_of_a_unit_and_its_enterprise_in_one_batch_comes_to_the_same_as_one_by_one() {
        var story = List.of(
                UnitsSay.identified("ku-8", 1, "350504100"),
                UnitsSay.said(REGISTERED, "E-1", 1),
                UnitsSay.said(RENAMED, "E-1", 2),
                UnitsSay.identified("ku-9", 1, "350504100"),
                UnitsSay.said(new EnterpriseCorrected("E-1", undoing(1, "enterprise-registered", 4L)), "E-1", 3),
                UnitsSay.said(registered("示例旧水泥厂（虚构）"), "E-1", 4),
                UnitsSay.identified("ku-8", 3, "350504101"),
                UnitsSay.said(new UnitVoided("ku-9", undoing(1, "unit-identified", null)), "ku-9", 2),
                UnitsSay.said(new EnterpriseCorrected("E-1", undoing(4, "enterprise-registered", 6L)), "E-1", 5),
                UnitsSay.said(registered("示例古水泥厂（虚构）"), "E-1", 6),
                UnitsSay.said(new EnterpriseVoided("E-1", undoing(2, "enterprise-renamed", null)), "E-1", 7));
        story.forEach(inbox::on);
        var oneByOne = everything();

        inbox.reset();
        inbox.on(story);

        assertThat(everything()).isEqualTo(oneByOne);
        assertThat(nameOf("ku-8")).isEqualTo("示例古水泥厂（虚构）");
        assertThat(unit("ku-8").json().path("township").asString()).isEqualTo("350504101");
        assertThat(unit("ku-9").status()).isEqualTo(404);
    }

    private static List<String> everything() {
        return service.bean(JdbcClient.class)
                .sql("""
                        select u::text from known_unit u union all select n::text from known_enterprise_name n order by 1
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static EnterpriseRegistered registered(String name) {
        return new EnterpriseRegistered("E-1", UnitsSay.USCC, name, "350504100", new Industry("3011", "2017"));
    }

    private static Undoing undoing(long version, String fact, @Nullable Long replacedBy) {
        return new Undoing(version, fact, "示例局", "误报", "示例〔2023〕8号", replacedBy);
    }

    private static void said(EnterpriseMessage message, long version) {
        said("E-1", message, version);
    }

    private static void said(String key, EnterpriseMessage message, long version) {
        inbox.on(UnitsSay.said(message, key, version));
    }

    private static String nameOf(String unit) {
        return unit(unit).json().path("enterprise").asString();
    }

    private static Answer unit(String id) {
        return service.get("/v1/known-units/" + id, "industry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"industry", "human-resources", "safety:fire", "township:350504100", "government", "auditor"})
    void the_district_reads_units(String authority) {
        samples.feed(inbox, FULL, 1);
        assertThat(service.get(UNIT, authority).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "province", "operator", "administrator"})
    void others_read_none(String authority) {
        samples.feed(inbox, FULL, 1);
        assertThat(service.get(UNIT, authority).code()).isEqualTo("not-allowed");
    }

    @Test
    void a_township_reads_leads_on_its_own_ground_only() {
        samples.feed(inbox, FULL, 1);

        assertThat(service.get(UNIT, "township:350504100").status()).isEqualTo(200);
        assertThat(service.get(UNIT, "township:350504001").code()).isEqualTo("no-such-resource");
    }
}
