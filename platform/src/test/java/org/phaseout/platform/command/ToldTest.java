package org.phaseout.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.kettle.Kitchen;
import org.phaseout.kettle.domain.KettleCommand.CorrectFilling;
import org.phaseout.kettle.domain.KettleCommand.FillKettle;
import org.phaseout.kettle.domain.KettleCommand.HeatKettle;
import org.phaseout.kettle.domain.KettleCommand.TakeStock;
import org.phaseout.kettle.domain.KettleEvent.KettleFilled;
import org.phaseout.kettle.domain.KettleEvent.StockTaken;

/** An aggregate learns how each of its facts was told: the same when it is told and when it is read again. */
class ToldTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    private final Kitchen kitchen = new Kitchen();

    @AfterEach
    void close() {
        kitchen.close();
    }

    @Test
    void a_fact_is_told_alike_when_it_is_applied_and_when_it_is_read_again() {
        var instance = kitchen.instance(_ -> {});
        Kitchen.report(instance, new FillKettle("k", 2), FIRST);
        Kitchen.report(instance, new HeatKettle("k", FIRST.plusDays(7)), FIRST.plusDays(1));
        Kitchen.report(instance, new CorrectFilling("k", 1, 3, FIRST.minusDays(1)), FIRST.plusDays(2));
        Kitchen.report(instance, new TakeStock("k"), FIRST.plusDays(3));

        var stock = Kitchen.told(instance, StockTaken.class).stream()
                .map(recorded -> ((StockTaken) recorded.fact()).told())
                .toList();
        assertThat(stock.getFirst())
                .containsExactly(
                        "4 KettleFilled by industry on 2027-02-28",
                        "2 KettleHeated by industry on 2027-03-02",
                        "3 KettleCorrected by industry on 2027-03-03");
        assertThat(stock.getLast()).startsWith(stock.getFirst().toArray(String[]::new));
        assertThat(stock.getLast()).endsWith("5 StockTaken by industry on 2027-03-03");
    }

    @Test
    void what_stands_in_the_place_of_another_fact_is_recorded_on_the_day_the_correction_says() {
        var instance = kitchen.instance(_ -> {});
        Kitchen.report(instance, new FillKettle("k", 2), FIRST);
        Kitchen.report(instance, new CorrectFilling("k", 1, 3, FIRST.minusDays(1)), FIRST.plusDays(2));

        assertThat(Kitchen.told(instance, KettleFilled.class))
                .extracting(recorded -> recorded.occurredOn())
                .isEqualTo(List.of(FIRST, FIRST.minusDays(1)));
    }
}
