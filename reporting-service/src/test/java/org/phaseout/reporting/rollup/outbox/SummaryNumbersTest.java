package org.phaseout.reporting.rollup.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.phaseout.reporting.Told.unit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.phaseout.reporting.Told;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers without a gap, whoever writes, dies or reads again. */
class SummaryNumbersTest extends SummaryFeed {

    @Autowired
    private SummaryPublication publication;

    @Test
    void two_writers_at_once_and_some_who_give_up_leave_contiguous_numbers_from_one() {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> write("a", 40)),
                        CompletableFuture.runAsync(() -> write("b", 40)))
                .join();

        awaitPublished();
        assertThat(numberGiven())
                .as("three cells for each of 80 units, the last of them in every entry")
                .isEqualTo(240);
        assertThat(city.numbers()).containsExactlyElementsOf(upTo(240));
        assertThat(city.state().totals()).isEqualTo(recount()).isNotEmpty();
    }

    /** Every fourth transaction is rolled back first: the numbers it was given are given again. */
    private void write(String writer, int units) {
        for (int i = 0; i < units; i++) {
            var message = here(unit(writer + i));
            if (i % 4 == 0) {
                transaction.executeWithoutResult(status -> {
                    tell(message);
                    status.setRollbackOnly();
                });
            }
            tell(message);
        }
    }

    @Test
    void a_publisher_that_dies_between_sending_and_commit_repeats_in_order_and_meanwhile_nobody_else_publishes() {
        tell(here(unit("first")));
        awaitPublished();

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    holdPosition();
                    CompletableFuture.runAsync(this::tellThree).join();
                    assertThat(CompletableFuture.supplyAsync(() -> publication.publish(district))
                                    .join())
                            .as("by another instance")
                            .isZero();
                    assertThat(publication.publish(district)).isEqualTo(9);
                    die();
                }))
                .isInstanceOf(RuntimeException.class);
        awaitPublished();

        assertThat(city.numbers()).containsExactlyElementsOf(upTo(12, 4));
        assertThat(city.log().stream().map(message -> message.header().id()).distinct())
                .hasSize(12);
        assertThat(city.stateMessages().stream().map(message -> message.header().version()))
                .containsExactly(1L, 2L, 3L, 10L, 11L, 12L, 10L, 11L, 12L);
        assertThat(city.follow(City.Knowledge.nothing())).isEqualTo(city.state());
        assertThat(city.state().totals()).isEqualTo(recount());
    }

    private void tellThree() {
        List.of("second", "third", "fourth").forEach(unit -> tell(here(unit(unit))));
    }

    private void holdPosition() {
        jdbc.sql("select published from summary_position where district = :district for update")
                .param("district", district)
                .query(Long.class)
                .single();
    }

    /** Ends the transaction's own connection, as the end of its process would. */
    private void die() {
        var backend = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        CompletableFuture.runAsync(() -> jdbc.sql("select pg_terminate_backend(:backend)")
                        .param("backend", backend)
                        .query(Boolean.class)
                        .single())
                .join();
    }

    @Test
    void a_rebuild_says_nothing_new_and_the_numbers_go_on_after_it() {
        var told = List.of(
                here(unit("u")), here(unit("v")), here(unit("v").version(2).in(Told.MAJIA)), here(unit("w")));
        told.forEach(this::tell);
        var before = numberGiven();

        emptyTheReaders();
        told.subList(0, 2).forEach(this::tell);
        emptyTheReaders();
        told.forEach(this::tell);
        assertThat(numberGiven()).isEqualTo(before);

        tell(here(unit("x")));
        awaitPublished();
        assertThat(city.numbers()).containsExactlyElementsOf(upTo(before + 3));
        assertThat(city.state().totals()).isEqualTo(recount());
    }

    /** All numbers, and then again those from the given one on. */
    private static List<Long> upTo(long last, long again) {
        return LongStream.concat(LongStream.rangeClosed(1, last), LongStream.rangeClosed(again, last))
                .boxed()
                .toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
