package org.phaseout.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.Capacity;
import org.phaseout.contract.enterprise.EnterpriseMessage.CatalogueItem;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.Equipment;
import org.phaseout.contract.enterprise.EnterpriseMessage.Industry;
import org.phaseout.contract.enterprise.UnitMessage.UnitIdentified;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;

/** Messages about an invented unit (示例), changed word by word. */
public record Told(String unit, long version, String township, Capacity capacity, List<String> basis, String name) {

    public static final String USCC = "91350504000000019W";
    public static final String LUOXI = "350504100";
    public static final String MAJIA = "350504101";
    public static final LocalDate OCCURRED = LocalDate.of(2026, 3, 2);
    /** Late in the evening in UTC, already the next day in China. */
    public static final Instant RECORDED = Instant.parse("2026-03-04T17:30:00Z");

    private static final Industry CEMENT = new Industry("3011", "2017");

    public static Told unit(String unit) {
        return new Told(unit, 1, LUOXI, capacity("20", "10kt/a"), List.of("energy"), "示例水泥有限公司");
    }

    private static Capacity capacity(String quantity, String measuringUnit) {
        return new Capacity(new BigDecimal(quantity), measuringUnit);
    }

    public Told version(long later) {
        return new Told(unit, later, township, capacity, basis, name);
    }

    public Told in(String otherTownship) {
        return new Told(unit, version, otherTownship, capacity, basis, name);
    }

    public Told makes(String quantity, String measuringUnit) {
        return new Told(unit, version, township, capacity(quantity, measuringUnit), basis, name);
    }

    public Told because(String... reasons) {
        return new Told(unit, version, township, capacity, List.of(reasons), name);
    }

    public Told by(String enterprise) {
        return new Told(unit, version, township, capacity, basis, enterprise);
    }

    public Message<EnterpriseMessage> message() {
        return new Message<>(
                new UnitIdentified(
                        unit,
                        "enterprise-of-" + unit,
                        USCC,
                        name,
                        township,
                        CEMENT,
                        new Equipment("水泥磨机", "示例不公开的制造厂", "Φ2.2×7m", 2),
                        capacity,
                        basis,
                        List.of(new CatalogueItem("2024", "不公开的条目", null))),
                header("phaseout.unit.identified.v1", unit));
    }

    public Message<EnterpriseMessage> enterpriseMessage() {
        var id = "enterprise-of-" + unit;
        return new Message<>(
                new EnterpriseRegistered(id, USCC, name, township, CEMENT),
                header("phaseout.enterprise.registered.v1", id));
    }

    private MessageHeader header(String type, String key) {
        return new MessageHeader(
                UUID.nameUUIDFromBytes((key + "/" + version).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                type,
                "/enterprise-service",
                key,
                ServiceTest.DISTRICT,
                version,
                version,
                OCCURRED,
                RECORDED,
                "township:" + township,
                null);
    }
}
