package org.phaseout.deploy.launcher.sample.script;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A department that runs cases, as its documents name it. Every one is invented. */
enum Bureau {
    INDUSTRY(Desk.INDUSTRY, "示例区工信局（虚构）", "节监"),
    DEVELOPMENT(Desk.DEVELOPMENT, "示例区发改局（虚构）", "发改"),
    /** The district's office acts in the name of the city's bureau, which its documents name. */
    ECOLOGY(Desk.ECOLOGY, "示例区生态环境分局（虚构）", "环"),
    MARKET(Desk.MARKET, "示例区市场监管局（虚构）", "市监"),
    EMERGENCY(Desk.EMERGENCY, "示例区应急管理局（虚构）", "应急"),
    HOUSING(Desk.HOUSING, "示例区住建局（虚构）", "住建"),
    TRANSPORT(Desk.TRANSPORT, "示例区交通运输局（虚构）", "交");

    private static final String CITYS_ECOLOGY = "示例市生态环境局（虚构）";

    @SuppressWarnings("ImmutableEnumChecker") // a record of one text
    private final Desk desk;

    private final String office;
    private final String sign;

    Bureau(Desk desk, String office, String sign) {
        this.desk = desk;
        this.office = office;
        this.sign = sign;
    }

    Desk desk() {
        return desk;
    }

    String office() {
        return office;
    }

    List<ObjectNode> officers() {
        return Data.officers(office);
    }

    /** The number of a document, by its kind. */
    String number(String kind, int number) {
        return Data.number(sign + kind, number);
    }

    /** The same order or fine with the body that issues it, where that is another. */
    ObjectNode issued(ObjectNode paper) {
        return this == ECOLOGY ? paper.put("issuedBy", CITYS_ECOLOGY) : paper;
    }
}
