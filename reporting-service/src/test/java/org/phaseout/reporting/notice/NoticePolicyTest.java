package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.reporting.ServiceTest;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.NoticeChange;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeEntry.Fallen;
import org.phaseout.reporting.notice.view.NoticeEntry.State;
import org.phaseout.reporting.notice.view.Notices;
import org.phaseout.reporting.notice.view.UnitNotices;
import org.springframework.beans.factory.annotation.Autowired;

/** What each message makes of a unit's notices. */
class NoticePolicyTest extends ServiceTest {

    private static final Life UNIT = Life.of("u-1");

    @Autowired
    private Notices notices;

    @Autowired
    private BusinessClock clock;

    @BeforeEach
    void identified() {
        tell(UNIT.identified(1, "8.8"));
    }

    @Test
    void a_listed_unit_is_one_line_of_the_list_also_when_it_is_carried_over() {
        tell(UNIT.listed(2, 2026));
        tell(UNIT.carriedOver(3, 2027));

        var listing = notice(NoticeKind.LISTING);
        assertThat(listing.said().announcement().listing())
                .isEqualTo(new Announcement.Listing(2027, 2026, "seal", LocalDate.of(2027, 12, 31)));
        assertThat(changes(listing)).containsExactly("new-fact", "new-fact");
        assertThat(timeline()).containsExactly("identified", "listed", "carried-over");
    }

    @Test
    void a_sealing_is_shown_with_commitment_and_official_notice_for_as_long_as_the_line_is_sealed() {
        tell(UNIT.sealed(2));
        var sealing = notice(NoticeKind.SEALING);
        assertThat(sealing.window().until()).isNull();
        assertThat(sealing.said().announcement().sealing()).satisfies(said -> {
            assertThat(said).isNotNull();
            assertThat(said.committedAt()).isEqualTo("示例镇公告栏");
            assertThat(said.notice().address()).isEqualTo("https://example.invalid/1");
        });

        tell(UNIT.dismantlingStarted(3));
        assertThat(notice(NoticeKind.SEALING).window().until())
                .isEqualTo(clock.today().plusDays(60));
        tell(UNIT.voided(4, 3, "unit-dismantling-started"));
        assertThat(notice(NoticeKind.SEALING).window().until()).isNull();
        assertThat(timeline()).containsExactly("identified", "sealed");
    }

    @Test
    void accepted_after_dismantling_and_exited_sealed_are_said_apart() {
        tell(UNIT.dismantlingStarted(2));
        tell(UNIT.dismantled(3));
        tell(UNIT.accepted(4));
        assertThat(notice(NoticeKind.EXIT).said().announcement().exit())
                .isEqualTo(new Announcement.Exit(2026, null, null));
        assertThat(timeline()).containsExactly("identified", "dismantling-started", "dismantled", "accepted");

        var other = Life.of("u-2");
        tell(other.identified(1, "20"));
        tell(other.sealed(2));
        tell(other.exitedSealed(3));
        var exit = notices.of("u-2").orElseThrow().notices().getLast().said().announcement();
        assertThat(exit.source().fact()).isEqualTo("exited-sealed");
        assertThat(exit.document()).isNotNull();
    }

    @Test
    void an_annulled_decision_is_marked_at_once_and_must_be_withdrawn_while_physical_facts_stay() {
        tell(UNIT.closureDecided(2, "C-1"));
        tell(UNIT.dismantled(3));
        tell(UNIT.accepted(4));
        tell(UNIT.groundAnnulled(5, "C-1"));

        assertThat(notice(NoticeKind.CLOSURE).state()).isEqualTo(State.GROUND_FALLEN);
        // Monday 2 March 2026, start day not counted: Tuesday, Wednesday, Thursday
        assertThat(notice(NoticeKind.CLOSURE).fallen())
                .isEqualTo(new Fallen("annulled", LocalDate.of(2026, 3, 5), false));
        assertThat(notice(NoticeKind.EXIT).state()).isEqualTo(State.SHOWN);
        assertThat(timeline()).containsExactly("identified", "dismantled", "accepted");
    }

    @Test
    void another_decision_that_still_stands_keeps_the_notice() {
        tell(UNIT.closureDecided(2, "C-1"));
        tell(UNIT.closureDecided(3, "C-2"));
        tell(UNIT.groundAnnulled(4, "C-1"));
        assertThat(notice(NoticeKind.CLOSURE).state()).isEqualTo(State.SHOWN);

        tell(UNIT.groundAnnulled(5, "C-2"));
        assertThat(notice(NoticeKind.CLOSURE).state()).isEqualTo(State.GROUND_FALLEN);
    }

    @Test
    void a_voided_carrying_over_shows_the_earlier_listing_again_and_a_voided_listing_none() {
        tell(UNIT.listed(2, 2026));
        tell(UNIT.carriedOver(3, 2027));
        tell(UNIT.voided(4, 3, "unit-carried-over"));
        var listing = notice(NoticeKind.LISTING);
        assertThat(listing.said().announcement().source().fact()).isEqualTo("listed");
        assertThat(changes(listing)).containsExactly("new-fact", "new-fact", "clerical-correction");
        assertThat(life().changesOf(listing).getLast())
                .extracting(NoticeChange::office, NoticeChange::reason)
                .containsExactly("示例镇（虚构）", "示例：填报有误");

        tell(UNIT.voided(5, 2, "unit-listed"));
        assertThat(notice(NoticeKind.LISTING).fallen())
                .isEqualTo(new Fallen("voided", LocalDate.of(2026, 3, 5), false));
    }

    @Test
    void a_corrected_fact_stands_in_the_place_of_the_wrong_one_and_is_told_as_a_correction() {
        tell(UNIT.listed(2, 2025));
        tell(UNIT.carriedOver(3, 2027));
        tell(UNIT.corrected(4, 2, "unit-listed"));
        tell(UNIT.listed(5, 2026));
        assertThat(notice(NoticeKind.LISTING).said().announcement().source().fact())
                .as("the later fact is still the one that is shown")
                .isEqualTo("carried-over");

        tell(UNIT.corrected(6, 3, "unit-carried-over"));
        tell(UNIT.carriedOver(7, 2028));
        var listing = notice(NoticeKind.LISTING);
        assertThat(listing.said().announcement().listing())
                .extracting(shown -> shown == null ? 0 : shown.year())
                .isEqualTo(2028);
        assertThat(changes(listing)).containsExactly("new-fact", "new-fact", "clerical-correction");
    }

    @Test
    void a_corrected_identification_changes_every_notice_of_the_unit() {
        tell(UNIT.listed(2, 2026));
        tell(UNIT.corrected(3, 1, "unit-identified"));
        tell(UNIT.identified(4, "9.9"));

        assertThat(life().notices())
                .extracting(entry -> entry.said().unit().capacity().quantity().toPlainString())
                .containsExactly("9.9", "9.9");
        assertThat(changes(notice(NoticeKind.LISTING))).containsExactly("new-fact", "clerical-correction");
        assertThat(notice(NoticeKind.SURVEY_RESULT).fallen()).isNull();
    }

    @Test
    void a_unit_voided_as_a_whole_loses_all_its_notices() {
        tell(UNIT.listed(2, 2026));
        tell(UNIT.voided(3, 1, "unit-identified"));

        assertThat(life().notices()).extracting(NoticeEntry::state).containsOnly(State.GROUND_FALLEN);
    }

    @Test
    void a_topic_read_again_from_its_start_decides_nothing_anew() {
        var life = List.of(
                UNIT.identified(1, "8.8"),
                UNIT.listed(2, 2026),
                UNIT.sealed(3),
                UNIT.closureDecided(4, "C-1"),
                UNIT.groundAnnulled(5, "C-1"));
        life.forEach(this::tell);
        var before = life();

        forgetAndTellAgain(life);

        assertThat(life()).isEqualTo(before);
    }

    private UnitNotices life() {
        return notices.of("u-1").orElseThrow();
    }

    private NoticeEntry notice(NoticeKind kind) {
        return life().notices().stream()
                .filter(entry -> entry.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<String> changes(NoticeEntry entry) {
        return life().changesOf(entry).stream()
                .map(change -> change.change().code())
                .toList();
    }

    private List<String> timeline() {
        return life().timeline().stream().map(step -> step.source().fact()).toList();
    }
}
