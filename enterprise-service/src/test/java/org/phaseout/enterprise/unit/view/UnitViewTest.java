package org.phaseout.enterprise.unit.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.unit.domain.SealingEvent.UnitEquipmentSealed;
import org.phaseout.enterprise.unit.domain.SealingEvent.UnitPowerCut;
import org.phaseout.enterprise.unit.domain.SealingEvent.UnitWaterCut;
import org.phaseout.enterprise.unit.domain.UnitEvent;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.platform.message.MessageJson;
import org.phaseout.platform.testing.CountedDatabase;
import org.phaseout.platform.testing.ToldFacts;
import org.springframework.jdbc.core.JdbcTemplate;

/** Units are written and read batch by batch, and stand as if their facts had come one by one. */
class UnitViewTest {

    private static final CountedDatabase DATABASE = CountedDatabase.of("enterprise");

    private final JdbcTemplate jdbc = new JdbcTemplate(DATABASE.source());
    private final UnitView view = new UnitView(jdbc, new UnitFacts(jdbc, MessageJson.mapper()), MessageJson.mapper());
    private final ToldFacts told = new ToldFacts(LocalDate.of(2023, 6, 1), Instant.EPOCH, "industry");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        view.reset();
    }

    @Test
    void five_hundred_facts_take_two_statements_and_a_third_where_units_were_there_before() {
        for (int i = 0; i < 250; i++) {
            told.tell(1, identified("U-" + i));
            told.tell(2, new UnitWaterCut("U-" + i, "enterprise", null));
        }
        assertThat(DATABASE.statementsOf(() -> view.apply(told.all()))).isEqualTo(2);

        told.tell(3, new UnitPowerCut("U-7", "enterprise", null));
        told.tell(1, identified("V-1"));
        var later = told.all().subList(500, 502);
        assertThat(DATABASE.statementsOf(() -> view.apply(later))).isEqualTo(3);

        assertThat(rows()).hasSize(251);
        assertThat(document("U-7")).contains("\"version\": 3", "\"done\": true, \"fact\": \"unit-power-cut\"");
    }

    @Test
    void a_batch_that_comes_again_after_later_ones_changes_nothing() {
        told.tell(1, identified("U-1"));
        told.tell(2, new UnitWaterCut("U-1", "enterprise", null));
        told.tell(3, new UnitPowerCut("U-1", "enterprise", null));
        view.apply(told.all());
        var before = rows();
        view.apply(told.all().subList(0, 2));
        assertThat(rows()).isEqualTo(before);
    }

    @RepeatedTest(10)
    void however_the_facts_are_cut_into_batches_the_view_is_the_same(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var versions = new int[12];
        for (int i = 0; i < 80; i++) {
            int unit = random.nextInt(versions.length);
            told.tell(++versions[unit], fact("U-" + unit, versions[unit]));
        }

        var oneByOne = told.oneByOne(view, this::rows);
        assertThat(told.cutAnywhere(view, random, this::rows)).isEqualTo(oneByOne);
    }

    private static UnitEvent fact(String unit, int version) {
        return switch (version) {
            case 1 -> identified(unit);
            case 2 -> new UnitWaterCut(unit, "enterprise", null);
            case 3 -> new UnitPowerCut(unit, "order", "示例8号");
            default -> new UnitEquipmentSealed(unit, List.of("示例封-" + version));
        };
    }

    private static UnitIdentified identified(String unit) {
        var machine = new UnitEvent.Equipment(
                "cement-shaft-kiln",
                "示例机械厂（虚构）",
                "Φ3.0×11",
                List.of("SN-" + unit),
                1,
                Map.of("diameter-m", new BigDecimal("3.20")));
        return new UnitIdentified(
                unit,
                "E-1",
                "91350504000000019W",
                "示例水泥厂（虚构）",
                "350504100",
                "3011",
                "2017",
                machine,
                List.of("示例机械厂|Φ3.0X11|" + unit),
                new BigDecimal("8.80"),
                "10kt/a",
                List.of("elimination-class"),
                List.of(new UnitEvent.CatalogueItem("2019", "elimination/1/cement/1", null)),
                List.of("9d1f5c2e-0000-4000-8000-000000000001"));
    }

    private List<@Nullable String> rows() {
        return DATABASE.jdbc()
                .sql("select u::text || (select count(*) from unit_history h where h.unit_id = id)"
                        + " from unit_view u order by id")
                .query(String.class)
                .list();
    }

    private static String document(String unit) {
        return DATABASE.jdbc()
                .sql("select document::text from unit_view where id = ?")
                .param(unit)
                .query(String.class)
                .single();
    }
}
