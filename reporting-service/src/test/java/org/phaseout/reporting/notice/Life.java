package org.phaseout.reporting.notice;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.MessageType;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.Capacity;
import org.phaseout.contract.enterprise.EnterpriseMessage.CatalogueItem;
import org.phaseout.contract.enterprise.EnterpriseMessage.Commitment;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRenamed;
import org.phaseout.contract.enterprise.EnterpriseMessage.Equipment;
import org.phaseout.contract.enterprise.EnterpriseMessage.Industry;
import org.phaseout.contract.enterprise.EnterpriseMessage.OfficialDocument;
import org.phaseout.contract.enterprise.EnterpriseMessage.OfficialNotice;
import org.phaseout.contract.enterprise.EnterpriseMessage.Undoing;
import org.phaseout.contract.enterprise.UnitMessage.UnitAccepted;
import org.phaseout.contract.enterprise.UnitMessage.UnitCarriedOver;
import org.phaseout.contract.enterprise.UnitMessage.UnitClosureDecided;
import org.phaseout.contract.enterprise.UnitMessage.UnitCorrected;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantled;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantlingStarted;
import org.phaseout.contract.enterprise.UnitMessage.UnitExitedSealed;
import org.phaseout.contract.enterprise.UnitMessage.UnitGroundAnnulled;
import org.phaseout.contract.enterprise.UnitMessage.UnitIdentified;
import org.phaseout.contract.enterprise.UnitMessage.UnitListed;
import org.phaseout.contract.enterprise.UnitMessage.UnitSealed;
import org.phaseout.contract.enterprise.UnitMessage.UnitVoided;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.Told;

/** The messages of one invented unit's life (示例), each as a version of its own. */
public final class Life {

    public static final String NAME = "示例水泥厂（虚构）";
    public static final String NEW_NAME = "示例新材料厂（虚构）";
    public static final LocalDate OCCURRED = LocalDate.of(2026, 3, 2);

    private static final Industry CEMENT = new Industry("3011", "2017");
    private static final OfficialDocument DOCUMENT =
            new OfficialDocument("示例区人民政府（虚构）", "示例〔2026〕1号", LocalDate.of(2026, 3, 1));

    private final String unit;

    private Life(String unit) {
        this.unit = unit;
    }

    public static Life of(String unit) {
        return new Life(unit);
    }

    public Message<EnterpriseMessage> registered() {
        return ofEnterprise(1, new EnterpriseRegistered(enterprise(), Told.USCC, NAME, Told.LUOXI, CEMENT));
    }

    public Message<EnterpriseMessage> renamed() {
        return ofEnterprise(2, new EnterpriseRenamed(enterprise(), Told.USCC, NEW_NAME, NAME));
    }

    public Message<EnterpriseMessage> registered(long version, String name) {
        return ofEnterprise(version, new EnterpriseRegistered(enterprise(), Told.USCC, name, Told.LUOXI, CEMENT));
    }

    public Message<EnterpriseMessage> renamed(long version, String name, String formerName) {
        return ofEnterprise(version, new EnterpriseRenamed(enterprise(), Told.USCC, name, formerName));
    }

    public Message<EnterpriseMessage> enterpriseCorrected(long version, long undone, String fact) {
        return ofEnterprise(version, new EnterpriseCorrected(enterprise(), undoing(undone, fact, version + 1)));
    }

    public Message<EnterpriseMessage> identified(long version, String capacity) {
        return at(
                version,
                new UnitIdentified(
                        unit,
                        enterprise(),
                        Told.USCC,
                        NAME,
                        Told.LUOXI,
                        CEMENT,
                        new Equipment("cement-shaft-kiln", "示例不公开的制造厂", "Φ3.0×11", 1),
                        new Capacity(new BigDecimal(capacity), "10kt/a"),
                        List.of("energy", "elimination-class"),
                        List.of(new CatalogueItem("2024", "不公开的条目", null))));
    }

    public Message<EnterpriseMessage> listed(long version, int year) {
        return at(version, new UnitListed(unit, "P-1", Told.LUOXI, year, "seal", LocalDate.of(year, 12, 31)));
    }

    public Message<EnterpriseMessage> carriedOver(long version, int year) {
        return at(
                version,
                new UnitCarriedOver(unit, "P-2", Told.LUOXI, year, year - 1, "seal", LocalDate.of(year, 12, 31)));
    }

    public Message<EnterpriseMessage> sealed(long version) {
        return at(
                version,
                new UnitSealed(
                        unit,
                        new Commitment(LocalDate.of(2026, 2, 20), "示例镇公告栏", "a".repeat(64)),
                        new OfficialNotice(
                                DOCUMENT.body(), DOCUMENT.number(), "https://example.invalid/1", DOCUMENT.on()),
                        LocalDate.of(2026, 12, 31)));
    }

    public Message<EnterpriseMessage> dismantlingStarted(long version) {
        return at(version, new UnitDismantlingStarted(unit));
    }

    public Message<EnterpriseMessage> dismantled(long version) {
        return at(version, new UnitDismantled(unit, 1));
    }

    public Message<EnterpriseMessage> accepted(long version) {
        return at(version, new UnitAccepted(unit, 2026));
    }

    public Message<EnterpriseMessage> exitedSealed(long version) {
        return at(version, new UnitExitedSealed(unit, "debt", DOCUMENT));
    }

    public Message<EnterpriseMessage> closureDecided(long version, String caseId) {
        return at(version, new UnitClosureDecided(unit, caseId, DOCUMENT), "policy");
    }

    public Message<EnterpriseMessage> groundAnnulled(long version, String caseId) {
        return at(version, new UnitGroundAnnulled(unit, caseId, "annulled"), "policy");
    }

    public Message<EnterpriseMessage> voided(long version, long undone, String fact) {
        return at(version, new UnitVoided(unit, undoing(undone, fact, null)));
    }

    public Message<EnterpriseMessage> corrected(long version, long undone, String fact) {
        return at(version, new UnitCorrected(unit, undoing(undone, fact, version + 1)));
    }

    /** The same, but it happened on that day. */
    public static Message<EnterpriseMessage> on(LocalDate day, Message<EnterpriseMessage> message) {
        var header = message.header();
        return new Message<>(
                message.body(),
                new MessageHeader(
                        header.id(),
                        header.type(),
                        header.source(),
                        header.key(),
                        header.district(),
                        header.version(),
                        header.position(),
                        day,
                        header.recordedAt(),
                        header.authority(),
                        header.traceparent()));
    }

    private static Undoing undoing(long version, String fact, @Nullable Long replacedBy) {
        return new Undoing(version, fact, "示例镇（虚构）", "示例：填报有误", "示例〔2026〕2号", replacedBy);
    }

    private String enterprise() {
        return "enterprise-of-" + unit;
    }

    private Message<EnterpriseMessage> ofEnterprise(long version, EnterpriseMessage body) {
        return message(enterprise(), version, body, "township:" + Told.LUOXI);
    }

    private Message<EnterpriseMessage> at(long version, EnterpriseMessage body) {
        return at(version, body, "township:" + Told.LUOXI);
    }

    private Message<EnterpriseMessage> at(long version, EnterpriseMessage body, String authority) {
        return message(unit, version, body, authority);
    }

    private static Message<EnterpriseMessage> message(
            String key, long version, EnterpriseMessage body, String authority) {
        var type = body.getClass().getAnnotation(MessageType.class).value();
        return new Message<>(
                body,
                new MessageHeader(
                        UUID.nameUUIDFromBytes((key + "/" + version).getBytes(StandardCharsets.UTF_8)),
                        type,
                        "/enterprise-service",
                        key,
                        "350504",
                        version,
                        version,
                        OCCURRED,
                        Told.RECORDED,
                        authority,
                        null));
    }
}
