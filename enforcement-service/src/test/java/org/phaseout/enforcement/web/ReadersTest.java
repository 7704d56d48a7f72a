package org.phaseout.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.Words;
import tools.jackson.databind.node.ObjectNode;

/** Who reads which cases and leads: the rows of docs/authorities.md, Reads, written out for one district. */
@ExtendWith(OneInstance.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadersTest {

    /** Of an enterprise that no other test speaks of. */
    private static final String USCC = "91350504MA00000016";

    private static final String LUOXI = "350504100";
    private static final String MAJIA = "350504101";

    private final OneInstance instance;

    ReadersTest(OneInstance instance) {
        this.instance = instance;
    }

    /** A case by its department; the far one is on the ground of another township. */
    private static final List<String> CASES =
            List.of("rd-development", "rd-ecology", "rd-emergency", "rd-far", "rd-fire", "rd-industry", "rd-market");

    /** A lead by its track; that of the structure track is on the ground of another township. */
    private static final List<String> LEADS =
            List.of("rd-lead-energy", "rd-lead-environment", "rd-lead-quality", "rd-lead-safety", "rd-lead-structure");

    record Reader(String authority, List<String> cases, List<String> leads) {

        boolean reads(String id) {
            return cases.contains(id) || leads.contains(id);
        }

        @Override
        public String toString() {
            return authority;
        }
    }

    static List<Reader> readers() {
        return List.of(
                new Reader(
                        "industry", List.of("rd-far", "rd-industry"), List.of("rd-lead-energy", "rd-lead-structure")),
                new Reader("development", List.of("rd-development"), List.of("rd-lead-structure")),
                new Reader("ecology", List.of("rd-ecology"), List.of("rd-lead-environment")),
                new Reader("market", List.of("rd-market"), List.of("rd-lead-quality")),
                new Reader("emergency", List.of("rd-emergency"), List.of("rd-lead-safety")),
                new Reader("safety:fire", List.of("rd-fire"), List.of("rd-lead-safety")),
                new Reader("safety:transport", List.of(), List.of("rd-lead-safety")),
                new Reader("township:" + LUOXI, without(CASES, "rd-far"), without(LEADS, "rd-lead-structure")),
                new Reader("township:" + MAJIA, List.of("rd-far"), List.of("rd-lead-structure")),
                new Reader("township:350504001", List.of(), List.of()),
                new Reader("government", CASES, LEADS),
                new Reader("auditor", CASES, LEADS));
    }

    private static List<String> without(List<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }

    @BeforeAll
    void what_there_is_to_read() {
        opened("rd-development", "development", "structure", LUOXI);
        opened("rd-ecology", "ecology", "environment", LUOXI);
        opened("rd-emergency", "emergency", "safety", LUOXI);
        opened("rd-far", "industry", "energy", MAJIA);
        opened("rd-fire", "safety:fire", "safety", LUOXI);
        opened("rd-industry", "industry", "energy", LUOXI);
        opened("rd-market", "market", "quality", LUOXI);
        LEADS.forEach(this::seen);
        instance.awaitRest();
    }

    private void opened(String id, String department, String track, String township) {
        var opening = Reported.opening(id, "2024-11-01", track);
        Reported.data(opening)
                .put("township", township)
                .withObject("/enterprise")
                .put("uscc", USCC);
        tell(opening, department);
    }

    private void seen(String id) {
        var track = id.substring("rd-lead-".length());
        var lead = Reported.lead(id, "2024-11-01");
        var township = track.equals("structure") ? MAJIA : LUOXI;
        Reported.data(lead).put("track", track).put("township", township).put("uscc", USCC);
        tell(lead, "township:" + township);
    }

    private void tell(ObjectNode action, String authority) {
        var answer = service().post(action.toString(), authority);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_department_lists_its_own_a_township_its_ground_and_the_government_all(Reader reader) {
        assertThat(listed("/v1/cases", reader.authority())).isEqualTo(reader.cases());
        assertThat(listed("/v1/leads", reader.authority())).isEqualTo(reader.leads());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void what_is_not_on_its_list_is_not_there_for_it(Reader reader) {
        Stream.concat(CASES.stream(), LEADS.stream())
                .flatMap(id -> Stream.of(
                        "/v1/cases/" + id,
                        "/v1/cases/" + id + "/history",
                        "/v1/cases/" + id + "/desk",
                        "/v1/cases/" + id + "/dossier",
                        "/v1/leads/" + id))
                .forEach(path -> {
                    if (reader.reads(path.split("/", -1)[3])) {
                        assertThat(service().get(path, reader.authority()).status())
                                .as(path)
                                .isEqualTo(200);
                    } else {
                        assertRefused(path, reader.authority(), 404, "no-such-resource", "/id");
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"human-resources", "city", "province", "operator", "administrator", "nobody"})
    void others_read_neither_cases_nor_leads(String authority) {
        for (var path : List.of(
                "/v1/cases",
                "/v1/cases/rd-industry",
                "/v1/cases/rd-industry/history",
                "/v1/cases/rd-industry/desk",
                "/v1/cases/rd-industry/dossier",
                "/v1/worklist",
                "/v1/penalties/" + USCC,
                "/v1/leads",
                "/v1/leads/rd-far")) {
            assertRefused(path, authority, 403, "not-allowed", "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cases", "/v1/leads"})
    void a_township_that_asks_for_other_ground_gets_its_own(String path) {
        assertThat(listed(path + "?township=" + MAJIA, "township:" + LUOXI))
                .isNotEmpty()
                .isEqualTo(listed(path, "township:" + LUOXI));
        assertThat(listed(path + "?township=" + MAJIA, "government")).hasSize(1);
    }

    private void assertRefused(String path, String authority, int status, String code, String pointer) {
        assertWords(service().get(path, authority), path, status, code, pointer, "zh_CN");
        var english = service()
                .request(path, authority)
                .header("Accept-Language", "en")
                .GET()
                .build();
        assertWords(service().send(english), path, status, code, pointer, "en");
    }

    private static void assertWords(
            Answer answer, String path, int status, String code, String pointer, String bundle) {
        assertThat(answer.status()).as(path).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        var problem = answer.json();
        var words = Words.in(bundle);
        assertThat(problem.path("title").asString()).isEqualTo(words.get(code + ".title"));
        assertThat(problem.path("remedy").asString()).isEqualTo(words.get(code + ".remedy"));
        assertThat(problem.path("pointer").asString("absent")).isEqualTo(pointer);
    }

    private List<String> listed(String path, String authority) {
        return service()
                .get(path + (path.contains("?") ? "&" : "?") + "uscc=" + USCC, authority)
                .json()
                .path("cases")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private RunningService service() {
        return instance.service();
    }
}
