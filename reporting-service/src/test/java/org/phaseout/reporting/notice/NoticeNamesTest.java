package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.reporting.ServiceTest;
import org.phaseout.reporting.Told;
import org.phaseout.reporting.notice.domain.ShownUnit.Enterprise;
import org.phaseout.reporting.notice.view.NoticeChange;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeFilter;
import org.phaseout.reporting.notice.view.Notices;
import org.phaseout.reporting.notice.view.UnitNotices;
import org.springframework.beans.factory.annotation.Autowired;

/** Under which name a notice stands, whatever order unit and enterprise are told in, also when all is told again. */
class NoticeNamesTest extends ServiceTest {

    private static final Life UNIT = Life.of("u-1");
    private static final String RIGHT = "示例水泥有限公司（虚构）";

    @Autowired
    private Notices notices;

    @Test
    void a_topic_read_again_in_another_order_of_its_keys_brings_no_old_name_back() {
        tell(UNIT.registered());
        tell(UNIT.identified(1, "8.8"));
        tell(UNIT.renamed());
        var before = life();
        assertThat(name()).isEqualTo(Life.NEW_NAME);

        forgetAndTellAgain(List.of(UNIT.identified(1, "8.8"), UNIT.registered(), UNIT.renamed()));

        assertThat(life()).isEqualTo(before);
    }

    @Test
    void nor_does_it_bring_back_what_was_corrected_in_the_unit() {
        tell(UNIT.registered());
        tell(UNIT.identified(1, "8.8"));
        tell(UNIT.corrected(2, 1, "unit-identified"));
        tell(UNIT.identified(3, "9.9"));
        var before = life();

        forgetAndTellAgain(List.of(
                UNIT.identified(1, "8.8"),
                UNIT.registered(),
                UNIT.corrected(2, 1, "unit-identified"),
                UNIT.identified(3, "9.9")));

        assertThat(life()).isEqualTo(before);
    }

    @Test
    void a_registered_name_put_right_reaches_the_notice_as_a_correction_and_the_wrong_one_is_no_former_name() {
        tell(UNIT.registered());
        tell(UNIT.identified(1, "8.8"));
        tell(UNIT.enterpriseCorrected(2, 1, "enterprise-registered"));
        assertThat(name()).as("until the right one is told").isEqualTo(Life.NAME);
        tell(UNIT.registered(3, RIGHT));

        assertThat(enterprise()).isEqualTo(new Enterprise(RIGHT, List.of(), Told.USCC));
        assertThat(life().changes().getLast())
                .extracting(change -> change.change().code(), NoticeChange::office, NoticeChange::reason)
                .containsExactly("clerical-correction", "示例镇（虚构）", "示例：填报有误");
        assertThat(found(Life.NAME)).isZero();
        assertThat(found(RIGHT)).isEqualTo(1);
    }

    @Test
    void while_the_right_name_is_on_its_way_another_fact_is_told_under_the_last_one() {
        tell(UNIT.registered(1, RIGHT));
        tell(UNIT.identified(1, "8.8"));
        tell(UNIT.enterpriseCorrected(2, 1, "enterprise-registered"));
        tell(UNIT.listed(2, 2026));

        assertThat(life().shown())
                .extracting(entry -> entry.said().unit().enterprise().name())
                .containsExactly(RIGHT, RIGHT);
    }

    @Test
    void a_rename_keeps_the_former_name_and_put_right_keeps_it_still() {
        tell(UNIT.registered());
        tell(UNIT.identified(1, "8.8"));
        tell(UNIT.renamed());
        assertThat(enterprise()).isEqualTo(new Enterprise(Life.NEW_NAME, List.of(Life.NAME), Told.USCC));
        assertThat(life().changes().getLast().change().code()).isEqualTo("new-fact");

        tell(UNIT.enterpriseCorrected(3, 2, "enterprise-renamed"));
        tell(UNIT.renamed(4, RIGHT, Life.NAME));

        assertThat(enterprise()).isEqualTo(new Enterprise(RIGHT, List.of(Life.NAME), Told.USCC));
        assertThat(life().changes().getLast().change().code()).isEqualTo("clerical-correction");
    }

    @Test
    void the_registered_name_stands_above_the_one_found_on_site() {
        tell(UNIT.registered(1, RIGHT));
        tell(UNIT.identified(1, "8.8"));

        assertThat(enterprise()).isEqualTo(new Enterprise(RIGHT, List.of(), Told.USCC));
    }

    private UnitNotices life() {
        return notices.of("u-1").orElseThrow();
    }

    private Enterprise enterprise() {
        return life().unit().orElseThrow().enterprise();
    }

    private String name() {
        return enterprise().name();
    }

    private long found(String words) {
        return notices.list(new NoticeFilter(null, null, null, words), null, 10).entries().stream()
                .map(NoticeEntry::unitId)
                .distinct()
                .count();
    }
}
