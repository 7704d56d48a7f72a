package org.phaseout.deploy.launcher.sample.script;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The data of an action, written down name by name. */
final class Data {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Names, each followed by its value: text, number, truth, a list of these, or data again. */
    static ObjectNode of(Object... namesAndValues) {
        var data = JSON.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            data.set((String) namesAndValues[i], JSON.valueToTree(namesAndValues[i + 1]));
        }
        return data;
    }

    /** A numbered document of an office: {@code 示例工信〔2023〕12号（虚构）}. */
    static String number(String office, int number) {
        return "示例" + office + "〔2023〕" + number + "号（虚构）";
    }

    static ObjectNode document(String body, String number, Object on) {
        return of("body", body, "number", number, "on", on.toString());
    }

    /** Two invented officers, as a procedure asks for. */
    static List<ObjectNode> officers(String office) {
        return List.of(
                of("name", "示例人员甲", "office", office, "certificate", "示例-0001"),
                of("name", "示例人员乙", "office", office, "certificate", "示例-0002"));
    }

    private Data() {}
}
