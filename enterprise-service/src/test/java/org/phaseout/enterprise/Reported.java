package org.phaseout.enterprise;

import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Actions as the district's systems would report them; every enterprise here is invented (示例). */
public final class Reported {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final AtomicInteger CODES = new AtomicInteger(1000);
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public static final String USCC = "91350504000000019W";

    public static ObjectNode registration(String id, String enterpriseId) {
        return registration(id, enterpriseId, USCC);
    }

    public static ObjectNode registration(String id, String enterpriseId, String uscc) {
        return event(id, "report.enterprise.registration", enterpriseId, """
                {"uscc": "%s", "name": "示例水泥厂", "township": "350504100",
                 "industry": {"code": "3011", "edition": "2017"}}""".formatted(uscc));
    }

    public static ObjectNode identification(String id, String unitId) {
        return identification(id, unitId, USCC);
    }

    /** The one machine of the unit has a serial number of its own. */
    public static ObjectNode identification(String id, String unitId, String uscc) {
        return event(id, "report.unit.identification", unitId, """
                {"enterprise": {"uscc": "%s", "name": "示例水泥厂"}, "township": "350504100",
                 "industry": {"code": "3011", "edition": "2017"},
                 "equipment": {"kind": "cement-shaft-kiln", "maker": "示例机械厂", "model": "Φ3.0×11",
                               "serials": ["%s-1"], "count": 1, "parameters": {"diameter-m": 3.0}},
                 "capacity": {"quantity": "8.8", "unit": "10kt/a"},
                 "basis": ["elimination-class", "energy"],
                 "catalogue": [{"edition": "2019", "item": "elimination/1/cement/1"}],
                 "surveyedBy": [{"name": "示例人员", "office": "罗溪镇", "certificate": "示例-001"}]}""".formatted(uscc, unitId));
    }

    /** The data of an event, to be changed. */
    public static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.path("data");
    }

    /** A valid code that no other test uses (示例); the check digit is worked out from the table of GB 32100-2015. */
    public static String freshUscc() {
        var code = "91350504MA%07d".formatted(CODES.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += "0123456789ABCDEFGHJKLMNPQRTUWXY".indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return code + "0123456789ABCDEFGHJKLMNPQRTUWXY".charAt((31 - sum % 31) % 31);
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
