package org.phaseout.enterprise.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.EnterpriseServiceUnderTest;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.ReportedChange;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import org.phaseout.platform.testing.TopicRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What lies on the real topic is what the contract says: body by its schema, headers by asyncapi.yaml. */
class PublishedFormTest {

    @Test
    void what_is_reported_lies_on_the_topic_as_the_contract_says() throws Exception {
        var site = Site.fresh("enterprise");
        List<ConsumerRecord<String, String>> rows;
        try (var service = EnterpriseServiceUnderTest.start(site)) {
            var industry = "industry";
            assertThat(service.post(Reported.registration("r-1", "E-1").toString(), industry)
                            .status())
                    .isEqualTo(201);
            var unit = Reported.identification("i-1", "U-1");
            ((ObjectNode) unit.at("/data/capacity"))
                    .set("quantity", JsonMapper.shared().readTree("8e2"));
            assertThat(service.post(unit.toString(), industry).status()).isEqualTo(201);
            tellOfEnterpriseAndPlan(service);
            rows = new TopicRows("enforcement", site.prefix() + ".enterprise.v1").first(13);
        }

        assertThat(rows).extracting(ConsumerRecord::key).contains("E-1", "U-1", "P-1");
        assertThat(rows)
                .extracting(row -> headers(row).path("ce_type").asString())
                .containsExactlyInAnyOrder(
                        "phaseout.enterprise.registered.v1",
                        "phaseout.unit.identified.v1",
                        "phaseout.enterprise.renamed.v1",
                        "phaseout.enterprise.corrected.v1",
                        "phaseout.enterprise.renamed.v1",
                        "phaseout.enterprise.voided.v1",
                        "phaseout.plan.survey-closed.v1",
                        "phaseout.plan.submitted.v1",
                        "phaseout.plan.amended.v1",
                        "phaseout.plan.corrected.v1",
                        "phaseout.plan.amended.v1",
                        "phaseout.plan.voided.v1",
                        "phaseout.enterprise.registered.v1");
        assertThat(rows).allSatisfy(row -> {
            var headers = headers(row);
            var type = headers.path("ce_type").asString();
            assertThat(schema(json("schemas/" + type + ".schema.json"))
                            .validate(JsonMapper.shared().readTree(row.value())))
                    .isEmpty();
            assertThat(schema(headerSchema()).validate(headers)).isEmpty();
            assertThat(headerSchema().path("properties").propertyNames()).containsAll(headers.propertyNames());
        });
    }

    private static void tellOfEnterpriseAndPlan(RunningService service) {
        var luoxi = "township:350504100";
        var renamed = ReportedChange.renaming("n-1", "E-1", "示例建材厂");
        var amended = ReportedChange.amendment("p-4", "P-1", 1);
        var told = new LinkedHashMap<ObjectNode, String>();
        told.put(renamed, "industry");
        told.put(
                ReportedChange.correction(
                        "n-2",
                        "enterprise",
                        ReportedChange.renaming("", "E-1", "示例二厂"),
                        2,
                        "enterprise-renamed",
                        "2023-10-01"),
                "industry");
        told.put(ReportedChange.voiding("n-3", "enterprise", "E-1", 4, "enterprise-renamed"), "industry");
        told.put(ReportedChange.opening("p-1", "P-1", "350504100", 2023), "industry");
        told.put(ReportedChange.surveyClosing("p-2", "P-1"), luoxi);
        told.put(ReportedChange.submission("p-3", "P-1"), luoxi);
        told.put(amended, luoxi);
        var corrected = ReportedChange.amendment("", "P-1", 1);
        Reported.data(corrected).put("document", "示例4号");
        told.put(ReportedChange.correction("p-5", "plan", corrected, 4, "plan-amended", "2023-10-01"), luoxi);
        told.put(ReportedChange.voiding("p-6", "plan", "P-1", 6, "plan-amended"), luoxi);
        told.put(Reported.registration("r-2", "E-2", Reported.freshUscc()), "industry");
        told.forEach((event, authority) -> {
            var answer = service.post(event.toString(), authority);
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        });
    }

    private static JsonNode headers(ConsumerRecord<String, String> row) {
        var headers = JsonMapper.shared().createObjectNode();
        row.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }

    private static JsonNode headerSchema() {
        return YAMLMapper.builder().build().readTree(file("asyncapi.yaml")).at("/components/schemas/headers");
    }

    private static JsonNode json(String name) {
        return JsonMapper.shared().readTree(file(name));
    }

    private static Schema schema(JsonNode document) {
        return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012()).getSchema(document);
    }

    private static byte[] file(String name) {
        try (InputStream content = PublishedFormTest.class.getResourceAsStream("/" + name)) {
            return Objects.requireNonNull(content, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
