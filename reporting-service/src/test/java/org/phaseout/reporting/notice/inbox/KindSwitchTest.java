package org.phaseout.reporting.notice.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.platform.policy.PolicyCommands.Cause;
import org.phaseout.reporting.ServiceTest;
import org.phaseout.reporting.notice.Life;
import org.phaseout.reporting.notice.domain.Change;
import org.phaseout.reporting.notice.domain.Content;
import org.phaseout.reporting.notice.domain.NoticeCommand.ShowFact;
import org.phaseout.reporting.notice.domain.NoticeCommand.SwitchOff;
import org.phaseout.reporting.notice.domain.NoticeId;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeEntry.State;
import org.phaseout.reporting.notice.view.NoticeFilter;
import org.phaseout.reporting.notice.view.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** N2, N5: what was published before its kind was switched off is taken down, and whoever reads the feed is told. */
@DirtiesContext
@TestPropertySource(properties = "phaseout.notice.kinds.survey-result.shown=false")
class KindSwitchTest extends ServiceTest {

    private static final Life UNIT = Life.of("u-1");
    private static final NoticeId SURVEY = new NoticeId("u-1", NoticeKind.SURVEY_RESULT);
    private static final NoticeId LISTING = new NoticeId("u-1", NoticeKind.LISTING);

    @Autowired
    private WhenAKindIsSwitchedThenItsNoticesFollow policy;

    @Autowired
    private PolicyCommands commands;

    @Autowired
    private Notices notices;

    @Autowired
    private Ledger ledger;

    @Autowired
    private BusinessClock clock;

    @BeforeEach
    void listed() {
        tell(UNIT.registered());
        tell(UNIT.identified(1, "8.8"));
        tell(UNIT.listed(2, 2026));
    }

    @Test
    void a_notice_of_a_kind_that_is_off_becomes_a_deletion_at_a_place_the_reader_has_not_read_yet() {
        publishedWhileItsKindWasOn();
        var read = ledger.head();
        assertThat(changedAfter(0))
                .as("before the deletion is told the notice already says nothing")
                .filteredOn(entry -> entry.noticeId().equals(SURVEY.value()))
                .singleElement()
                .satisfies(KindSwitchTest::saysNothing);

        follow();

        assertThat(changedAfter(read)).singleElement().satisfies(entry -> {
            assertThat(entry.noticeId()).isEqualTo(SURVEY.value());
            saysNothing(entry);
        });
        assertThat(notices.list(NoticeFilter.ALL, null, 10).entries())
                .extracting(NoticeEntry::noticeId)
                .containsExactly(LISTING.value());
        var once = ledger.head();
        follow();
        assertThat(ledger.head()).isEqualTo(once);
    }

    @Test
    void a_notice_whose_kind_is_on_again_comes_back_with_what_was_told_meanwhile_and_its_own_window() {
        var window = notices.of("u-1").orElseThrow().shown().getFirst().window();
        send("off", new SwitchOff(LISTING));
        tell(UNIT.renamed());
        assertThat(notices.of("u-1")).isEmpty();

        follow();

        assertThat(notices.of("u-1").orElseThrow().shown()).singleElement().satisfies(entry -> {
            assertThat(entry.said().unit().enterprise().name()).isEqualTo(Life.NEW_NAME);
            assertThat(entry.window()).isEqualTo(window);
        });
    }

    private static void saysNothing(NoticeEntry entry) {
        assertThat(entry.state()).isEqualTo(State.ENDED);
        assertThat(entry.content()).isNull();
    }

    private void publishedWhileItsKindWasOn() {
        var listing = notices.of("u-1").orElseThrow().shown().getFirst().said();
        var content = new Content(listing.unit(), listing.announcement(), listing.known());
        send("on", new ShowFact(SURVEY, content, Change.NEW_FACT, Period.ofYears(1)));
    }

    private void follow() {
        policy.follow();
        awaitFollowers();
    }

    private void send(String why, Command command) {
        commands.send(
                "test", new Cause(UUID.nameUUIDFromBytes(why.getBytes(UTF_8)), DISTRICT, clock.today(), null), command);
        awaitFollowers();
    }

    private List<NoticeEntry> changedAfter(long position) {
        return notices.changedAfter(position, 10);
    }
}
