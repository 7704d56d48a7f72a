package org.phaseout.deploy.bench.harness;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report for machines, with every round. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static String of(Report report) {
        return MAPPER.writeValueAsString(Map.of(
                "settings",
                report.settings(),
                "rows",
                report.rows().stream().map(Json::row).toList()));
    }

    private static Map<String, Object> row(Row row) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("measure", row.measure());
        fields.put("what", row.what());
        fields.put("metric", row.metric().name());
        fields.put("unit", row.metric().unit());
        fields.put("ours", side(row.ours()));
        if (row.theirs() != null) {
            fields.put("theirs", side(row.theirs()));
        }
        if (row.ratio() != null) {
            fields.put("ratio", row.ratio());
        }
        return fields;
    }

    private static Map<String, Object> side(Side side) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", side.name());
        fields.put("median", side.median());
        fields.put("rounds", side.rounds());
        return fields;
    }
}
