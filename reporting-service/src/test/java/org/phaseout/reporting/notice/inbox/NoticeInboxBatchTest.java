package org.phaseout.reporting.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.platform.message.Message;
import org.phaseout.reporting.ServiceTest;
import org.phaseout.reporting.notice.Life;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages that are read together come to the same as one by one, and the same follows from them. */
class NoticeInboxBatchTest extends ServiceTest {

    @Autowired
    private NoticeInbox inbox;

    @Autowired
    private Notices notices;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_unit_is_known_to_what_comes_after_it_in_the_batch() {
        var unit = Life.of("u-1");
        read(List.of(unit.registered(), unit.identified(1, "8.8"), unit.listed(2, 2026), unit.identified(1, "7.7")));
        awaitFollowers();

        var life = notices.of("u-1").orElseThrow();
        assertThat(life.shown())
                .extracting(entry -> entry.kind().code())
                .containsExactly(NoticeKind.SURVEY_RESULT.code(), NoticeKind.LISTING.code());
        assertThat(life.unit())
                .hasValueSatisfying(
                        shown -> assertThat(shown.capacity().quantity()).isEqualByComparingTo("8.8"));
    }

    @RepeatedTest(4)
    void it_does_not_matter_how_the_messages_are_cut_into_batches(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        told("one-", new Random(round.getCurrentRepetition())).forEach(message -> read(List.of(message)));

        var all = told("cut-", new Random(round.getCurrentRepetition()));
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(25));
            read(all.subList(from, to));
            from = to;
        }

        assertThat(decided("cut-")).hasSizeGreaterThan(20).isEqualTo(decided("one-"));
        assertThat(known("cut-")).hasSizeGreaterThan(50).isEqualTo(known("one-"));
    }

    /** The lives of three units, in the order of each, one across the other. */
    private static List<Message<EnterpriseMessage>> told(String prefix, Random random) {
        var rest = new ArrayList<>(Stream.of("a", "b", "c")
                .map(unit -> new ArrayList<>(life(Life.of(prefix + unit))))
                .toList());
        var all = new ArrayList<Message<EnterpriseMessage>>();
        while (!rest.isEmpty()) {
            var next = rest.get(random.nextInt(rest.size()));
            all.add(next.removeFirst());
            rest.removeIf(List::isEmpty);
        }
        return all;
    }

    private static List<Message<EnterpriseMessage>> life(Life unit) {
        return List.of(
                unit.identified(1, "8.8"),
                unit.registered(1, "示例一厂"),
                unit.listed(2, 2025),
                unit.carriedOver(3, 2027),
                unit.renamed(2, "示例二长", "示例一厂"),
                unit.corrected(4, 2, "unit-listed"),
                unit.listed(5, 2026),
                unit.sealed(6),
                unit.dismantlingStarted(7),
                unit.voided(8, 7, "unit-dismantling-started"),
                unit.enterpriseCorrected(3, 2, "enterprise-renamed"),
                unit.renamed(4, "示例二厂", "示例一厂"),
                unit.closureDecided(9, "C-1"),
                unit.closureDecided(10, "C-2"),
                unit.groundAnnulled(11, "C-2"),
                unit.corrected(12, 1, "unit-identified"),
                unit.identified(13, "9.9"),
                unit.voided(14, 3, "unit-carried-over"),
                unit.accepted(15),
                unit.voided(16, 13, "unit-identified"));
    }

    private void read(List<Message<EnterpriseMessage>> messages) {
        transaction.executeWithoutResult(_ -> inbox.on(messages));
    }

    /** What was decided of the notices of units, in order; an alarm that has rung meanwhile is no message's doing. */
    private List<String> decided(String prefix) {
        return jdbc.sql("""
                        select stream_id || ' ' || name || ' ' || convert_from(payload, 'UTF8') from event
                        where starts_with(stream_id, ?) and name <> 'notice-withdrawal-clock-breached'
                        order by position
                        """).param(prefix).query((row, _) -> row.getString(1)).list().stream()
                .map(line -> line.replace(prefix, ""))
                .toList();
    }

    /** What is known of units and their enterprises. */
    private List<String> known(String prefix) {
        return jdbc.sql("""
                        select kind || known::text from (
                            select 'unit ' as kind, to_jsonb(u) as known, unit_id as id from notice_known_unit u
                            union all select 'step ', to_jsonb(s), unit_id from notice_known_step s
                            union all select 'name ', to_jsonb(n), enterprise_id from notice_known_name n
                            union all select 'undoing ', to_jsonb(u), aggregate_id from notice_known_undoing u
                            union all select 'water ', to_jsonb(w), key from arrival_high_water w where reader = 'notice')
                        where id like '%' || ? || '%'
                        """).param(prefix).query((row, _) -> row.getString(1)).list().stream()
                .map(line -> line.replace(prefix, ""))
                .sorted()
                .toList();
    }
}
