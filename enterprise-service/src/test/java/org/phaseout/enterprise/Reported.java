package org.phaseout.enterprise;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Actions as the district's systems would report them; every enterprise here is invented (示例). */
public final class Reported {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static final String USCC = "91350504000000019W";

    /** Another valid code (示例). */
    public static final String OTHER_USCC = "91350504MA00000011";

    public static ObjectNode registration(String id, String enterpriseId) {
        return event(id, "report.enterprise.registration", enterpriseId, """
                {"uscc": "%s", "name": "示例水泥厂", "township": "350504100",
                 "industry": {"code": "3011", "edition": "2017"}}""".formatted(USCC));
    }

    public static ObjectNode identification(String id, String unitId) {
        return event(id, "report.unit.identification", unitId, """
                {"enterprise": {"uscc": "%s", "name": "示例水泥厂"}, "township": "350504100",
                 "industry": {"code": "3011", "edition": "2017"},
                 "equipment": {"kind": "cement-shaft-kiln", "maker": "示例机械厂", "model": "Φ3.0×11",
                               "serials": ["%s-1"], "count": 1, "parameters": {"diameter-m": 3.0}},
                 "capacity": {"quantity": "8.8", "unit": "10kt/a"},
                 "basis": ["elimination-class", "energy"],
                 "catalogue": [{"edition": "2019", "item": "elimination/1/cement/1"}],
                 "surveyedBy": [{"name": "示例人员", "office": "罗溪镇", "certificate": "示例-001"}]}""".formatted(USCC, unitId));
    }

    private static ObjectNode event(String id, String type, String subject, String data) {
        return JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "//luoxi.350504/survey")
                .put("type", type)
                .put("subject", subject)
                .put("time", "2023-03-01T09:00:00+08:00")
                .put("datacontenttype", "application/json")
                .set("data", JSON.readTree(data));
    }

    private Reported() {}
}
