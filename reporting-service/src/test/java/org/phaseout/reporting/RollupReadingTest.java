package org.phaseout.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.Told.unit;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.testing.TestTokens;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@Import(TestTokens.class)
class RollupReadingTest extends ReadingTest {

    @Test
    void every_figure_leads_to_records_that_add_up_to_it() throws Exception {
        tell(unit("u-1").because("energy", "safety").message());
        tell(unit("u-1").enterpriseMessage());
        tell(unit("u-2").in(Told.MAJIA).makes("0.5", "t/d").message());

        int figures = 0;
        for (var figure : json("/v1/rollup").at("/figures")) {
            var parts = new ArrayList<JsonNode>();
            parts.add(figure.at("/whole"));
            figure.at("/by").forEach(dimension -> dimension.forEach(parts::add));
            for (var part : parts) {
                if (!part.has("lineage")) {
                    assertThat(part.at("/code").asString())
                            .as("which units have got no further is not published")
                            .isEqualTo("identified");
                    figures++;
                    continue;
                }
                var lineage = json(part.at("/lineage").asString());
                assertThat(lineage.at("/sum").asString())
                        .isEqualTo(part.at("/value").asString());
                assertThat(lineage.at("/addsUp").asBoolean()).isTrue();
                assertThat(lineage.at("/records")).hasSize(part.at("/records").asInt());
                figures++;
            }
        }
        assertThat(figures)
                .as("4 wholes, 5 parts by township, 4 by industry, 5 by basis, 3 by state")
                .isEqualTo(21);
        var audit = get("/v1/rollup/audit", "Authorization", "Bearer " + TestTokens.of("auditor"));
        assertThat(JSON.readTree(audit.body()).at("/addsUp").asBoolean()).isTrue();
    }
}
