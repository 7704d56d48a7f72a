package org.phaseout.enterprise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.phaseout.enterprise.Reported.data;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.enterprise.ReportedUnit;
import org.phaseout.enterprise.TwoInstances;
import org.phaseout.platform.testing.RunningService;
import tools.jackson.databind.node.ObjectNode;

/** What a rule wants said before the aggregate is asked at all: the schema of the action holds it. */
@ExtendWith(TwoInstances.Shared.class)
class RequiredByRuleTest {

    private static final String LUOXI = "township:350504100";

    private final RunningService service;

    RequiredByRuleTest(TwoInstances instances) {
        service = instances.one();
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                lacking(
                        "U4: the order has a document",
                        "/data/ground/document",
                        ReportedUnit.powerCut("rr-1", "RR"),
                        data -> data.withObject("/ground").remove("document")),
                lacking(
                        "U4: the ground of a cut",
                        "/data/ground",
                        ReportedUnit.waterCut("rr-2", "RR"),
                        data -> data.remove("ground")),
                lacking(
                        "U4: residents",
                        "/data/residentsSupplied",
                        ReportedUnit.waterCut("rr-3", "RR"),
                        data -> data.remove("residentsSupplied")),
                lacking(
                        "U4: seal numbers",
                        "/data/sealNumbers",
                        ReportedUnit.equipmentSealing("rr-4", "RR"),
                        data -> data.withArray("/sealNumbers").removeAll()),
                lacking(
                        "U4: the scan of the commitment",
                        "/data/scan",
                        ReportedUnit.commitment("rr-5", "RR"),
                        data -> data.remove("scan")),
                lacking(
                        "U5: one of four reasons",
                        "/data/reason",
                        ReportedUnit.consentRequest("rr-6", "RR"),
                        data -> data.put("reason", "too-expensive")),
                lacking(
                        "U6: the receipt of the scrap",
                        "/data/receiver/receipt",
                        ReportedUnit.disposal("rr-7", "RR"),
                        data -> data.withObject("/receiver").remove("receipt")),
                lacking(
                        "U6: the appraisal",
                        "/data/report",
                        ReportedUnit.auxiliaryReuse("rr-8", "RR"),
                        data -> data.remove("report")),
                lacking(
                        "U9: members of the check",
                        "/data/members",
                        ReportedUnit.check("rr-9", "RR"),
                        data -> data.withArray("/members").removeAll()),
                lacking(
                        "U9: named members",
                        "/data/members/0/name",
                        ReportedUnit.verdict("rr-10", "RR", "passed"),
                        data -> ((ObjectNode) data.at("/members/0")).remove("name")),
                lacking(
                        "U9: reasons to rectify",
                        "/data/reasons",
                        ReportedUnit.verdict("rr-11", "RR", "rectify"),
                        data -> data.remove("reasons")),
                lacking(
                        "U9: reasons to fail",
                        "/data/reasons",
                        ReportedUnit.verdict("rr-12", "RR", "failed"),
                        data -> data.remove("reasons")));
    }

    private static Arguments lacking(String what, String pointer, ObjectNode event, Consumer<ObjectNode> change) {
        change.accept(data(event));
        return arguments(what, pointer, event);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incomplete")
    void it_is_refused_where_it_is_missing(String what, String pointer, ObjectNode event) {
        var answer = service.post(event.toString(), authority(event));
        assertThat(answer.code()).as(what).isEqualTo("data-breaks-schema");
        assertThat(answer.json()
                        .path("violations")
                        .valueStream()
                        .map(each -> each.path("pointer").asString()))
                .contains(pointer);
    }

    private static String authority(ObjectNode event) {
        var type = event.path("type").asString();
        return type.endsWith("site-check") || type.endsWith("acceptance") ? LUOXI : "industry";
    }
}
