package org.phaseout.pricing.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.phaseout.pricing.measure.domain.MeasureCommand.ListMeasure;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCameIntoForce;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureEnded;
import org.phaseout.pricing.measure.domain.MeasureEvent.Tariff;
import org.phaseout.pricing.measure.domain.MeasureRefused.Reason;
import org.phaseout.pricing.tariff.domain.Span;

/** T2 and T4: on which days a step may be taken. */
class MeasureDaysTest {

    private static final Tariff STEEL = new Tariff(
            "ST-2016-E", "发改价格〔2016〕2803号", new BigDecimal("0.50"), new BigDecimal("1.5"), new BigDecimal("0.7500"));

    private final Life life = new Life();

    @Test
    void a_document_is_not_dated_after_the_act() {
        life.screened().proposed().on("2023-05-15");
        life.isRefused(
                Life.approve(Level.CITY, "2023-05-16"),
                new Reason.DocumentDatedLater("approval", LocalDate.of(2023, 5, 16), LocalDate.of(2023, 5, 15)));
        assertThat(life.approved("2023-05-15").told()).hasSize(1);
    }

    @Test
    void a_list_is_not_older_than_the_approval() {
        life.screened().proposed().on("2023-06-20").approved("2023-05-15");
        life.isRefused(
                new ListMeasure(Life.ID, Life.document("2023-05-14")),
                new Reason.ListBeforeApproval(LocalDate.of(2023, 5, 14), LocalDate.of(2023, 5, 15)));
        assertThat(life.listed("2023-05-15").measure().stage().word()).isEqualTo("listed");
    }

    @Test
    void nothing_is_collected_before_the_list_nor_before_its_day_has_come() {
        life.screened().proposed().on("2023-06-20").approved("2023-05-15").listed("2023-06-15");
        life.isRefused(
                Life.start("2023-06-14"),
                new Reason.StartBeforeList(LocalDate.of(2023, 6, 14), LocalDate.of(2023, 6, 15)));
        life.isRefused(
                Life.start("2023-06-21"),
                new Reason.StartInTheFuture(LocalDate.of(2023, 6, 21), LocalDate.of(2023, 6, 20)));
        assertThat(life.started("2023-06-15").told())
                .containsExactly(new MeasureCameIntoForce("PM-U-1", LocalDate.of(2023, 6, 15), STEEL));
    }

    @Test
    void it_ends_on_the_date_of_the_list_and_is_collected_until_the_day_before() {
        life.inForce().unitOut(9).on("2023-10-05").takenOffTheList("2023-10-01");
        assertThat(life.told())
                .containsExactly(new MeasureEnded("PM-U-1", LocalDate.of(2023, 10, 1), Life.document("2023-10-01")));
        assertThat(life.days()).containsExactly(new Span(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 10, 1)));
    }

    @Test
    void a_list_change_is_not_older_than_what_it_ends() {
        life.inForce();
        life.isRefused(
                Life.off("2023-06-30"), new Reason.EndBeforeStart(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 7, 1)));
        assertThat(life.takenOffTheList("2023-07-01").days())
                .containsExactly(new Span(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 1)));
    }
}
