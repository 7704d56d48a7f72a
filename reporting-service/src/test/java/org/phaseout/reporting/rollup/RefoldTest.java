package org.phaseout.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.rollup.Teller.day;
import static org.phaseout.reporting.rollup.Teller.identified;
import static org.phaseout.reporting.rollup.Teller.opened;
import static org.phaseout.reporting.rollup.Teller.proposed;
import static org.phaseout.reporting.rollup.Teller.read;
import static org.phaseout.reporting.rollup.Teller.registered;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.phaseout.contract.enforcement.EnforcementMessage.*;
import org.phaseout.contract.enterprise.EnterpriseMessage.*;
import org.phaseout.contract.enterprise.EnterpriseMessage.Undoing;
import org.phaseout.contract.enterprise.UnitMessage.*;
import org.phaseout.contract.pricing.PricingMessage;
import org.phaseout.contract.pricing.PricingMessage.MeasureCameIntoForce;
import org.phaseout.contract.pricing.PricingMessage.MeterReadingCorrected;
import org.phaseout.contract.pricing.PricingMessage.Tariff;
import org.phaseout.platform.message.Message;
import org.phaseout.reporting.Told;
import org.phaseout.reporting.rollup.view.Rollup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One way from messages to rows: in whatever order the messages of all topics come, however often and however many at once, the rows and totals
 * are the same.
 */
class RefoldTest extends RecordsTest {

    private static final long SEED = 20260308;
    private static final int ROUNDS = 6;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Rollup rollup;

    @Test
    void any_order_and_any_repetition_leads_to_the_same_rows_and_totals() {
        var messages = story();
        messages.forEach(this::hear);
        var rows = rows();
        var totals = totals();
        assertThat(rows).as("the story moves something").hasSizeGreaterThan(60);
        assertThat(rollup.audit(DISTRICT).wrong()).isEmpty();

        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            forgetEverything();
            assertThat(rows()).isEmpty();
            var told = new ArrayList<>(messages);
            for (int i = 0; i < 20; i++) {
                told.add(messages.get(random.nextInt(messages.size())));
            }
            Collections.shuffle(told, random);
            for (int from = 0; from < told.size(); ) {
                var until = Math.min(told.size(), from + 1 + random.nextInt(12));
                hearTogether(told.subList(from, until));
                from = until;
            }

            assertThat(rows()).as("round %d of seed %d", round, SEED).isEqualTo(rows);
            assertThat(totals()).as("round %d of seed %d", round, SEED).isEqualTo(totals);
            assertThat(rollup.audit(DISTRICT).wrong()).isEmpty();
        }
    }

    @Test
    void what_refers_to_a_unit_follows_it_to_the_township_it_was_corrected_to() {
        story().forEach(this::hear);

        assertThat(lines("""
                        select distinct township as line from rollup_contribution
                        where kind in ('measure', 'meter') and known_until is null
                        """)).containsExactly(Told.MAJIA);
    }

    @Test
    void a_unit_on_the_machine_of_another_is_counted_once_it_is_cleared() {
        story().forEach(this::hear);

        assertThat(lines("""
                        select record_id as line from rollup_contribution where figure = 'units-identified'
                        and true_until is null and known_until is null order by 1
                        """)).containsExactly("u-1", "u-3");
    }

    @Test
    void a_reader_that_is_emptied_alone_comes_back_to_the_same_rows() {
        var messages = story();
        messages.forEach(this::hear);
        var rows = rows();

        for (var reader : readers()) {
            reader.reset();
            assertThat(rollup.audit(DISTRICT).wrong()).isEmpty();
            messages.forEach(this::hear);
            assertThat(rows()).as(reader.name()).isEqualTo(rows);
        }
    }

    /** A corrected and a voided unit, a closing decision that falls, a price measure and its meter. */
    private static List<Message<?>> story() {
        var told = new ArrayList<Message<?>>();
        var enterprise = Teller.of("e-1");
        told.add(enterprise.says("2023-02-01", registered("e-1")));
        told.add(enterprise.says("2023-02-20", new EnterpriseRenamed("e-1", Teller.USCC, "示例新名（虚构）", "示例水泥有限公司（虚构）")));
        told.addAll(unit());
        told.addAll(aCase());
        var mistaken = Teller.of("u-2");
        told.add(mistaken.says("2023-03-03", identified("u-2", "7", "MW")));
        told.add(mistaken.says(
                "2023-04-03", new UnitListed("u-2", "p-1", Teller.LUOXI, 2023, "seal", day("2023-12-01"))));
        told.add(mistaken.says("2023-04-09", new UnitVoided("u-2", undoing(1, null))));
        told.addAll(price());
        told.addAll(sameMachineAgain());
        return told;
    }

    private static List<Message<?>> unit() {
        var unit = Teller.of("u-1");
        return List.of(
                unit.says("2023-03-01", identified("u-1", "20", "10kt/a")),
                unit.says("2023-04-01", new UnitListed("u-1", "p-1", Teller.LUOXI, 2023, "seal", day("2023-12-01"))),
                unit.says("2023-04-10", new UnitCorrected("u-1", undoing(1, 4L))),
                unit.saysLate("2023-03-01", "2023-04-11", identified("u-1", Told.MAJIA, "20.5", "10kt/a")),
                unit.says("2023-05-01", new UnitWayDetermined("u-1", false, "示例", null)),
                unit.finds("2023-06-30", new UnitOverdue("u-1", "sealing", day("2023-06-30"))),
                unit.saysLate("2023-06-29", "2023-07-10", new UnitWaterCut("u-1", new CutGround("enterprise", null))),
                unit.finds("2023-06-29", new UnitOverdueOvertaken("u-1", "sealing", day("2023-06-30"))),
                unit.says("2023-10-08", new UnitClosureDecided("u-1", "c-1", Teller.DECISION)),
                unit.says("2023-11-01", new UnitDismantlingStarted("u-1")),
                unit.says("2023-11-20", new UnitDismantled("u-1", 1)),
                unit.says("2024-01-15", new UnitGroundAnnulled("u-1", "c-1", "annulled")));
    }

    private static List<Message<?>> aCase() {
        var energy = Teller.of("c-1");
        return List.of(
                energy.says("2023-03-10", opened("c-1", "u-1")),
                energy.says("2023-03-11", new CaseMeasureOrdered("c-1", "rectify", "节约能源法72", "示例〔2023〕3号")),
                energy.says("2023-03-12", new CaseMeasureServed("c-1", day("2023-03-12"), Teller.limit("2023-09-12"))),
                energy.finds("2023-09-12", new CaseLimitLapsed("c-1", Teller.limit("2023-09-12"))),
                energy.says("2023-09-20", new CaseReferred("c-1", "grave", "close", "示例〔2023〕4号")),
                energy.says("2023-10-08", new CaseDecided("c-1", Teller.USCC, "close", Teller.DISTRICT)),
                energy.says("2024-01-15", new CaseAnnulled("c-1", Teller.USCC, Teller.DISTRICT, null)));
    }

    /** U8. */
    private static List<Message<?>> sameMachineAgain() {
        var cleared = Teller.of("u-3");
        var confirmed = Teller.of("u-4");
        return List.of(
                cleared.says("2024-03-01", identified("u-3", "20", "10kt/a")),
                cleared.says("2024-03-01", new UnitResurgenceSuspected("u-3", "u-1")),
                cleared.says("2024-03-20", new UnitResurgenceCleared("u-3", "u-1")),
                confirmed.says("2024-04-01", identified("u-4", "20", "10kt/a")),
                confirmed.says("2024-04-01", new UnitResurgenceSuspected("u-4", "u-1")),
                confirmed.says("2024-04-20", new UnitResurgenceConfirmed("u-4", "u-1")));
    }

    private static List<Message<?>> price() {
        var measure = Teller.of("m-1");
        var meter = Teller.of("t-1");
        var force = new Tariff("cement", "示例", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
        return List.of(
                measure.says("2023-05-01", proposed("m-1", "u-1")),
                measure.says("2023-06-01", new MeasureCameIntoForce("m-1", day("2023-06-01"), force)),
                meter.says("2023-07-01", read("t-1", "u-1", "2023-06", "1200.50")),
                meter.says("2023-08-01", read("t-1", "u-1", "2023-07", "900")),
                meter.says(
                        "2023-08-05",
                        new MeterReadingCorrected(
                                "t-1",
                                "u-1",
                                YearMonth.of(2023, 6),
                                new BigDecimal("2000"),
                                2,
                                new PricingMessage.Undoing(1, "meter-read", "industry", "示例", "示例〔2023〕5号", null),
                                Teller.estimate("800.25"))));
    }

    static Undoing undoing(long version, @org.jspecify.annotations.Nullable Long replacedBy) {
        return new Undoing(version, "unit-identified", "industry", "示例", "示例〔2023〕6号", replacedBy);
    }

    private List<String> rows() {
        return lines("select row_to_json(r)::text as line from rollup_contribution r order by 1");
    }

    private List<String> totals() {
        return lines("select cell || '=' || trim_scale(value) || '/' || records as line from rollup_total order by 1");
    }

    private List<String> lines(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getString("line")).list();
    }
}
