package org.phaseout.enterprise.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enterprise.ReportedChange.correction;
import static org.phaseout.enterprise.ReportedChange.renaming;
import static org.phaseout.enterprise.ReportedChange.voiding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.TwoInstances;
import org.phaseout.platform.testing.RunningService;
import tools.jackson.databind.node.ObjectNode;

/** U1, U3, U12: an enterprise through its names, told to one instance and read from the other. */
@ExtendWith(TwoInstances.Shared.class)
class FormerNamesTest {

    private final RunningService one;
    private final RunningService other;

    FormerNamesTest(TwoInstances instances) {
        one = instances.one();
        other = instances.other();
    }

    @Test
    void a_renamed_enterprise_keeps_its_units_and_is_found_by_its_former_name() {
        var code = Reported.freshUscc();
        accept(Reported.registration("fn-1", "FN-1", code));
        accept(Reported.identification("fn-2", "FN-U1", code));
        var renamed = accept(renaming("fn-3", "FN-1", "示例更名后建材厂"));

        var enterprise = other.get("/v1/enterprises/FN-1?after=" + renamed, "industry");
        assertThat(enterprise.header("ETag")).contains("\"2\"");
        assertThat(enterprise.json().path("name").asString()).isEqualTo("示例更名后建材厂");
        assertThat(enterprise.json().at("/formerNames/0").asString()).isEqualTo("示例水泥厂");
        assertThat(found("name=" + utf8("示例更名后"))).contains("FN-1");
        assertThat(found("name=" + utf8("示例水泥厂") + "&uscc=" + code)).contains("FN-1");
        assertThat(found("uscc=" + code + "&township=350504101")).doesNotContain("FN-1");
        assertThat(other.get("/v1/enterprises?uscc=" + code, "township:350504101")
                        .text())
                .doesNotContain("FN-1");
        accept(Reported.identification("fn-4", "FN-U2", code)); // the code is held as before

        var voided = accept(voiding("fn-5", "enterprise", "FN-1", 2, "enterprise-renamed"));
        var again =
                other.get("/v1/enterprises/FN-1?after=" + voided, "industry").json();
        assertThat(again.path("name").asString()).isEqualTo("示例水泥厂");
        assertThat(again.path("formerNames").size()).isZero();
        assertThat(other.get("/v1/enterprises/FN-1/history", "industry")
                        .json()
                        .at("/1/undoneBy")
                        .asLong())
                .isEqualTo(3);
    }

    @Test
    void a_corrected_registration_gives_the_wrong_code_free_for_its_owner() {
        var wrong = Reported.freshUscc();
        var right = Reported.freshUscc();
        accept(Reported.registration("fn-6", "FN-2", wrong));
        var corrected = accept(correction(
                "fn-7",
                "enterprise",
                Reported.registration("", "FN-2", right),
                1,
                "enterprise-registered",
                "2023-03-01"));
        assertThat(other.get("/v1/enterprises/FN-2?after=" + corrected, "industry")
                        .json()
                        .path("uscc")
                        .asString())
                .isEqualTo(right);
        accept(Reported.registration("fn-8", "FN-3", wrong));
        var voided = accept(voiding("fn-9", "enterprise", "FN-3", 1, "enterprise-registered"));
        assertThat(other.get("/v1/enterprises/FN-3?after=" + voided, "industry")
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("voided");
        accept(Reported.registration("fn-10", "FN-4", wrong));
    }

    private static String utf8(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String found(String query) {
        return other.get("/v1/enterprises?" + query, "industry").text();
    }

    private String accept(ObjectNode event) {
        var answer = one.post(event.toString(), "industry");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("eventIds").valueStream().toList().getLast().asString();
    }
}
