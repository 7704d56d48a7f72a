package org.phaseout.reporting.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.MessageType;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseOpened;
import org.phaseout.contract.enforcement.EnforcementMessage.Decision;
import org.phaseout.contract.enforcement.EnforcementMessage.Limit;
import org.phaseout.contract.enterprise.EnterpriseMessage.Capacity;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.Equipment;
import org.phaseout.contract.enterprise.EnterpriseMessage.Industry;
import org.phaseout.contract.enterprise.EnterpriseMessage.OfficialDocument;
import org.phaseout.contract.enterprise.UnitMessage.UnitIdentified;
import org.phaseout.contract.pricing.PricingMessage.Estimate;
import org.phaseout.contract.pricing.PricingMessage.MeasureProposed;
import org.phaseout.contract.pricing.PricingMessage.MeterRead;
import org.phaseout.contract.pricing.PricingMessage.Tariff;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;

/**
 * Says what services say of one invented record (示例), each saying one version further on and learned at nine o'clock of
 * the next day.
 */
public final class Teller {

    public static final String USCC = "91350504000000019W";
    public static final String LUOXI = "350504100";
    public static final Decision DISTRICT = new Decision("示例区政府（虚构）", "district", "示例〔2023〕1号", day("2023-10-08"));
    public static final OfficialDocument DECISION = new OfficialDocument("示例区政府（虚构）", "示例〔2023〕1号", day("2023-10-08"));
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Industry CEMENT = new Industry("3011", "2017");
    private static final Tariff TARIFF =
            new Tariff("cement-elimination", "示例文件", new BigDecimal("0.40"), BigDecimal.ONE, new BigDecimal("0.40"));

    private final String key;
    private final String authority;
    private final String district;
    private long version;

    private Teller(String key, String authority, String district) {
        this.key = key;
        this.authority = authority;
        this.district = district;
    }

    public static Teller of(String key) {
        return new Teller(key, "industry", "350504");
    }

    /** The same record, spoken of in another district. */
    public Teller in(String otherDistrict) {
        return new Teller(key, authority, otherDistrict);
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public Message<?> says(String day, Record body) {
        return says(day, day(day).plusDays(1), authority, body);
    }

    public Message<?> saysLate(String day, String learned, Record body) {
        return says(day, day(learned), authority, body);
    }

    /** A fact that a due date or a policy brought about. */
    public Message<?> finds(String day, Record body) {
        return says(day, day(day).plusDays(1), "alarm", body);
    }

    private Message<?> says(String day, LocalDate learned, String by, Record body) {
        version++;
        var type = Objects.requireNonNull(body.getClass().getAnnotation(MessageType.class))
                .value();
        return new Message<>(
                body,
                new MessageHeader(
                        UUID.nameUUIDFromBytes((type + "/" + key + "/" + version).getBytes(UTF_8)),
                        type,
                        "/a-service",
                        key,
                        district,
                        version,
                        version,
                        day(day),
                        moment(learned),
                        by,
                        null));
    }

    private static Instant moment(LocalDate learned) {
        return learned.atTime(LocalTime.of(9, 0)).atZone(CHINA).toInstant();
    }

    public static EnterpriseRegistered registered(String enterpriseId) {
        return new EnterpriseRegistered(enterpriseId, USCC, "示例水泥有限公司（虚构）", LUOXI, CEMENT);
    }

    public static UnitIdentified identified(String unitId, String quantity, String measuringUnit) {
        return identified(unitId, LUOXI, quantity, measuringUnit);
    }

    public static UnitIdentified identified(String unitId, String township, String quantity, String measuringUnit) {
        return new UnitIdentified(
                unitId,
                "e-1",
                USCC,
                "示例水泥有限公司（虚构）",
                township,
                CEMENT,
                new Equipment("cement-mill", null, null, 1),
                new Capacity(new BigDecimal(quantity), measuringUnit),
                List.of("energy"),
                List.of());
    }

    public static CaseOpened opened(String caseId, String... units) {
        return new CaseOpened(caseId, "industry", "energy", USCC, LUOXI, List.of(units));
    }

    public static Limit limit(String lastDay) {
        return new Limit(day(lastDay), "节约能源法72", false);
    }

    public static MeasureProposed proposed(String measureId, String unitId) {
        return new MeasureProposed(measureId, unitId, USCC, LUOXI, "cement", "示例〔2023〕2号", TARIFF);
    }

    public static MeterRead read(String meterId, String unitId, String month, @Nullable String estimate) {
        return new MeterRead(meterId, unitId, YearMonth.parse(month), new BigDecimal("3000"), estimate(estimate));
    }

    public static @Nullable Estimate estimate(@Nullable String amount) {
        return amount == null ? null : new Estimate("m-1", TARIFF, new BigDecimal(amount), List.of("示例"));
    }
}
