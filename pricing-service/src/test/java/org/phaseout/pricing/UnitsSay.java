package org.phaseout.pricing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.phaseout.contract.MessageType;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.Capacity;
import org.phaseout.contract.enterprise.EnterpriseMessage.CatalogueItem;
import org.phaseout.contract.enterprise.EnterpriseMessage.Equipment;
import org.phaseout.contract.enterprise.EnterpriseMessage.Industry;
import org.phaseout.contract.enterprise.EnterpriseMessage.OfficialDocument;
import org.phaseout.contract.enterprise.EnterpriseMessage.Undoing;
import org.phaseout.contract.enterprise.UnitMessage.UnitClosureDecided;
import org.phaseout.contract.enterprise.UnitMessage.UnitCorrected;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantled;
import org.phaseout.contract.enterprise.UnitMessage.UnitGroundAnnulled;
import org.phaseout.contract.enterprise.UnitMessage.UnitIdentified;
import org.phaseout.contract.enterprise.UnitMessage.UnitVoided;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;

/** What enterprise-service says of invented units (示例), in the order of their versions. */
public final class UnitsSay {

    private static final Industry STEEL = new Industry("3120", "2017");
    private static final Industry CEMENT = new Industry("3011", "2017");

    public static Message<EnterpriseMessage> steelIdentified(String unit) {
        return steelIdentified(unit, 1);
    }

    public static Message<EnterpriseMessage> kilnIdentified(String unit) {
        return kilnIdentified(unit, 1);
    }

    public static Message<EnterpriseMessage> millIdentified(String unit) {
        return said(identified(unit, CEMENT, "cement-mill"), unit, 1, "2023-03-01");
    }

    /** At a later version: its identification was corrected. */
    public static Message<EnterpriseMessage> steelIdentified(String unit, long version) {
        return said(identified(unit, STEEL, "induction-furnace"), unit, version, "2023-03-01");
    }

    public static Message<EnterpriseMessage> kilnIdentified(String unit, long version) {
        return said(identified(unit, CEMENT, "cement-shaft-kiln"), unit, version, "2023-03-01");
    }

    /** On another basis than the elimination class: no ground of a price measure. */
    public static Message<EnterpriseMessage> identifiedForSafety(String unit) {
        return said(identified(unit, STEEL, "induction-furnace", List.of("safety")), unit, 1, "2023-03-01");
    }

    public static Message<EnterpriseMessage> dismantled(String unit, long version) {
        return said(new UnitDismantled(unit, 1), unit, version, "2023-10-10");
    }

    public static Message<EnterpriseMessage> closureDecided(String unit, long version) {
        var decision = new OfficialDocument("示例区人民政府（虚构）", "示例〔2023〕9号", LocalDate.of(2023, 9, 1));
        return said(new UnitClosureDecided(unit, "C-" + unit, decision), unit, version, "2023-09-01");
    }

    /** @param outcome by which the closing decision fell (E6a) */
    public static Message<EnterpriseMessage> groundAnnulled(String unit, long version, String outcome) {
        return said(new UnitGroundAnnulled(unit, "C-" + unit, outcome), unit, version, "2023-11-20");
    }

    public static Message<EnterpriseMessage> voided(String unit, long version, long undone, String fact) {
        return said(
                new UnitVoided(unit, new Undoing(undone, fact, "示例局", "误报", "示例〔2023〕8号", null)),
                unit,
                version,
                "2023-10-20");
    }

    public static Message<EnterpriseMessage> corrected(String unit, long version, long undone, String fact) {
        var undoing = new Undoing(undone, fact, "示例局", "日期有误", "示例〔2023〕8号", version + 1);
        return said(new UnitCorrected(unit, undoing), unit, version, "2023-12-05");
    }

    private static UnitIdentified identified(String unit, Industry industry, String equipment) {
        return identified(unit, industry, equipment, List.of("elimination-class"));
    }

    private static UnitIdentified identified(String unit, Industry industry, String equipment, List<String> basis) {
        return new UnitIdentified(
                unit,
                "E-1",
                "91350504000000019W",
                "示例企业（虚构）",
                "350504100",
                industry,
                new Equipment(equipment, null, null, 1),
                new Capacity(new BigDecimal("8.8"), "10kt/a"),
                basis,
                List.of(new CatalogueItem("2019", "elimination/1/example/1", null)));
    }

    private static Message<EnterpriseMessage> said(EnterpriseMessage body, String unit, long version, String day) {
        var type = body.getClass().getAnnotation(MessageType.class);
        return new Message<>(
                body,
                new MessageHeader(
                        UUID.nameUUIDFromBytes((unit + "/" + version).getBytes(StandardCharsets.UTF_8)),
                        type.value(),
                        "/enterprise-service",
                        unit,
                        "350504",
                        version,
                        version,
                        LocalDate.parse(day),
                        Instant.parse("2023-12-01T01:00:00Z"),
                        "township:350504100",
                        null));
    }

    private UnitsSay() {}
}
