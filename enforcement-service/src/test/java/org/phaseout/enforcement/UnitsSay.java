package org.phaseout.enforcement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.phaseout.contract.MessageType;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.Capacity;
import org.phaseout.contract.enterprise.EnterpriseMessage.Equipment;
import org.phaseout.contract.enterprise.EnterpriseMessage.Industry;
import org.phaseout.contract.enterprise.UnitMessage.UnitIdentified;
import org.phaseout.contract.enterprise.UnitMessage.UnitOverdue;
import org.phaseout.contract.enterprise.UnitMessage.UnitOverdueOvertaken;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;

/** What enterprise-service says of invented units (示例). The same unit at the same version is the same event. */
public final class UnitsSay {

    public static final String USCC = "91350504000000019W";

    public static Message<EnterpriseMessage> identified(String unit, long version, String township) {
        return said(
                new UnitIdentified(
                        unit,
                        "E-1",
                        USCC,
                        "示例水泥厂（虚构）",
                        township,
                        new Industry("3011", "2017"),
                        new Equipment("cement-shaft-kiln", null, null, 1),
                        new Capacity(new BigDecimal("8.8"), "10kt/a"),
                        List.of("technology"),
                        List.of()),
                unit,
                version);
    }

    public static Message<EnterpriseMessage> overdue(String unit, long version, String due) {
        return said(new UnitOverdue(unit, "dismantling", LocalDate.parse(due)), unit, version);
    }

    public static Message<EnterpriseMessage> overtaken(String unit, long version, String due) {
        return said(new UnitOverdueOvertaken(unit, "dismantling", LocalDate.parse(due)), unit, version);
    }

    /** Any message about a key, at its version. */
    public static Message<EnterpriseMessage> said(EnterpriseMessage body, String key, long version) {
        return new Message<>(
                body,
                new MessageHeader(
                        UUID.nameUUIDFromBytes((key + "/" + version).getBytes(StandardCharsets.UTF_8)),
                        Objects.requireNonNull(body.getClass().getAnnotation(MessageType.class))
                                .value(),
                        "/enterprise-service",
                        key,
                        "350504",
                        version,
                        version,
                        LocalDate.parse("2023-10-01"),
                        Instant.parse("2023-10-01T01:00:00Z"),
                        "township:350504100",
                        null));
    }

    private UnitsSay() {}
}
