package org.phaseout.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.testing.SealedKinds;
import org.phaseout.platform.testing.StoredFormRules;
import org.phaseout.pricing.measure.domain.MeasureEvent;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureApproved;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCameIntoForce;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCorrected;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDelistingProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDropped;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureEnded;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureListed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureRechecked;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureVoided;
import org.phaseout.pricing.measure.domain.MeasureEvent.OfficialDocument;
import org.phaseout.pricing.measure.domain.MeasureEvent.Tariff;
import org.phaseout.pricing.meter.domain.MeterEvent;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterRead;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingCorrected;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingVoided;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReckonedAgain;

class StoredFormTest extends StoredFormRules {

    private static final String ID = "PM-U-1";
    private static final Tariff TARIFF = new Tariff(
            "ST-2016-E", "发改价格〔2016〕2803号", new BigDecimal("0.50"), new BigDecimal("1.5"), new BigDecimal("0.7500"));
    private static final OfficialDocument DOCUMENT =
            new OfficialDocument("示例市工信局", "示例〔2023〕3号", LocalDate.of(2023, 6, 15));
    private static final Cause OUT = new Cause(9, "unit-dismantled");

    @Override
    protected Stream<Fact> facts() {
        return Stream.of(
                new MeasureScreened(
                        ID,
                        "U-1",
                        1,
                        "91350504000000019W",
                        "示例钢铁厂（虚构）",
                        "350504100",
                        "steel",
                        "elimination",
                        "induction-furnace",
                        List.of("2019/elimination/1/steel/1"),
                        TARIFF),
                new MeasureProposed(ID, "U-1", "91350504000000019W", "350504100", "steel", "示例〔2023〕1号", TARIFF),
                new MeasureApproved(ID, "city", DOCUMENT),
                new MeasureListed(ID, DOCUMENT),
                new MeasureCameIntoForce(ID, LocalDate.of(2023, 7, 1), TARIFF),
                new MeasureRechecked(ID, "not-rectified", "示例〔2023〕5号"),
                new MeasureDelistingProposed(ID, "unit-out", OUT),
                new MeasureDropped(ID, "unit-out", OUT),
                new MeasureEnded(ID, LocalDate.of(2023, 6, 15), DOCUMENT),
                new MeasureCorrected(
                        ID, 5, "measure-listed", 7, LocalDate.of(2023, 6, 20), "示例局", "录入有误", "示例〔2023〕9号"),
                new MeasureVoided(ID, 5, "measure-listed", "示例局", "录入有误", "示例〔2023〕9号"),
                new MeterRead("M-1", "U-1", YearMonth.of(2023, 7), new BigDecimal("1200.5")),
                new MeterReadingCorrected(
                        "M-1",
                        "U-1",
                        YearMonth.of(2023, 7),
                        new BigDecimal("1300"),
                        2,
                        1,
                        "meter-read",
                        2,
                        LocalDate.of(2023, 8, 1),
                        "示例局",
                        "录入有误",
                        "示例〔2023〕9号"),
                new MeterReckonedAgain(
                        "M-1", "U-1", YearMonth.of(2023, 7), new BigDecimal("1200.5"), 1, 2, "PM-U-1", 7),
                new MeterReadingVoided(
                        "M-1",
                        "U-1",
                        YearMonth.of(2023, 7),
                        2,
                        "meter-reading-corrected",
                        "示例局",
                        "录入有误",
                        "示例〔2023〕9号"));
    }

    @Override
    protected Stream<Class<?>> kinds() {
        return SealedKinds.of(MeasureEvent.class, MeterEvent.class);
    }
}
