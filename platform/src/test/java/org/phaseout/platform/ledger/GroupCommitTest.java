package org.phaseout.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.phaseout.platform.ledger.Appends.claiming;
import static org.phaseout.platform.ledger.Appends.events;
import static org.phaseout.platform.ledger.Appends.keyed;
import static org.phaseout.platform.ledger.Appends.takingOver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.ledger.AppendResult.Appended;

/** Who goes together with whom, and what that means for each. */
class GroupCommitTest {

    private final RuntimeException poison = new IllegalArgumentException("poison");
    private final RuntimeException outage = new IllegalStateException("outage");

    private final List<List<String>> groups = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch gate = new CountDownLatch(1);
    private final GroupCommit commit = new GroupCommit(this::database, failure -> failure.equals(poison));
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        callers.close();
    }

    @Test
    void one_who_is_alone_goes_at_once() {
        gate.countDown();
        assertThat(commit.append(events("a", 0, 1))).isInstanceOf(Appended.class);
        assertThat(groups).containsExactly(List.of("a"));
    }

    @Test
    void those_who_come_while_a_group_is_under_way_are_the_next_group() {
        var answers = comeAfter("first", events("a", 0, 1), events("b", 0, 1), events("c", 0, 1));
        gate.countDown();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isInstanceOf(Appended.class));
        assertThat(groups).containsExactly(List.of("first"), List.of("a", "b", "c"));
    }

    @Test
    void two_on_one_stream_are_not_in_one_group_and_keep_their_order() {
        var answers = comeAfter("first", events("a", 0, 1), events("b", 0, 1), events("a", 1, 2), events("c", 0, 1));
        gate.countDown();
        answers.forEach(CompletableFuture::join);
        assertThat(groups).containsExactly(List.of("first"), List.of("a", "b", "c"), List.of("a"));
    }

    @Test
    void two_with_one_key_or_one_claim_are_not_in_one_group() {
        var answers = comeAfter(
                "first",
                keyed("k", "a", 0, 1),
                keyed("k", "b", 0, 1),
                claiming("c", 0, "x", null, "c"),
                claiming("d", 0, "x", null, "d"));
        gate.countDown();
        answers.forEach(CompletableFuture::join);
        assertThat(groups).containsExactly(List.of("first"), List.of("a", "c"), List.of("b", "d"));
    }

    @Test
    void those_who_only_see_a_claim_are_in_one_group_and_those_who_take_it_over_too() {
        var answers = comeAfter(
                "first",
                claiming("a", 0, "x", "held", "held"),
                claiming("b", 0, "x", "held", "held"),
                takingOver("c", 0, "y"),
                takingOver("d", 0, "y"));
        gate.countDown();
        answers.forEach(CompletableFuture::join);
        assertThat(groups).containsExactly(List.of("first"), List.of("a", "b", "c", "d"));
    }

    @Test
    void who_sees_takes_over_and_changes_one_claim_are_in_three_groups() {
        var answers = comeAfter(
                "first",
                claiming("sees", 0, "x", "held", "held"),
                takingOver("takes-over", 0, "x"),
                claiming("changes", 0, "x", "held", "changes"),
                claiming("sees-too", 0, "x", "held", "held"));
        gate.countDown();
        answers.forEach(CompletableFuture::join);
        assertThat(groups)
                .containsExactly(
                        List.of("first"),
                        List.of("sees"),
                        List.of("takes-over"),
                        List.of("changes"),
                        List.of("sees-too"));
    }

    @Test
    void what_the_database_cannot_take_fails_alone() {
        var answers = comeAfter("first", events("a", 0, 1), events("poison", 0, 1), events("c", 0, 1));
        gate.countDown();
        assertThat(answers.get(0).join()).isInstanceOf(Appended.class);
        assertThat(catchThrowable(() -> answers.get(1).join())).hasCause(poison);
        assertThat(answers.get(2).join()).isInstanceOf(Appended.class);
    }

    @Test
    void nobody_waits_for_ever_where_the_leader_breaks_off_among_its_members() {
        var answers = comeAfter(
                "first", events("a", 0, 1), events("poison", 0, 1), events("broken", 0, 1), events("c", 0, 1));
        gate.countDown();
        assertThat(catchThrowable(() -> answers.get(1).join())).hasCause(poison);
        assertThat(answers.subList(2, 4))
                .allSatisfy(answer -> assertThat(catchThrowable(
                                () -> answer.orTimeout(5, TimeUnit.SECONDS).join()))
                        .hasStackTraceContaining("broke off"));
        assertThat(commit.append(events("b", 0, 1))).isInstanceOf(Appended.class);
    }

    @Test
    void an_outage_meets_all_of_a_group_once_and_nobody_after_it() {
        var answers = comeAfter("first", events("a", 0, 1), events("outage", 0, 1));
        gate.countDown();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(catchThrowable(answer::join)).hasCause(outage));
        assertThat(groups).containsExactly(List.of("first"), List.of("a", "outage"));
        assertThat(commit.append(events("b", 0, 1))).isInstanceOf(Appended.class);
    }

    @Test
    void a_group_is_never_larger_than_the_database_is_asked_to_take() {
        var answers = comeAfter("first", many(600));
        gate.countDown();
        answers.forEach(CompletableFuture::join);
        var sizes = groups.stream().map(List::size).toList();
        assertThat(sizes).allMatch(size -> size <= 128).contains(128);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(601);
    }

    @Test
    void where_many_wait_a_second_group_is_sent_ahead_in_the_order_of_coming() {
        var few = comeAfter("first", many(63));
        assertThat(groups).containsExactly(List.of("first"));
        var others = Stream.of(events("s0", 1, 2), events("last", 0, 1))
                .map(this::come)
                .toList();
        while (groups.size() < 2) {
            Thread.onSpinWait(); // its leader is on its way to the database
        }
        assertThat(groups.getLast()).startsWith("s0", "s1", "s2").hasSize(63).doesNotContain("last");
        gate.countDown();
        Stream.concat(few.stream(), others.stream()).forEach(CompletableFuture::join);
        assertThat(groups).hasSize(3); // no third went beside the two
        assertThat(groups.getLast()).containsExactly("s0", "last");
    }

    private static Append[] many(int count) {
        return IntStream.range(0, count).mapToObj(n -> events("s" + n, 0, 1)).toArray(Append[]::new);
    }

    /** Lets each come, one after the other, while a first one holds the way. */
    private List<CompletableFuture<AppendResult>> comeAfter(String first, Append... others) {
        return Stream.concat(Stream.of(events(first, 0, 1)), Stream.of(others))
                .map(this::come)
                .skip(1)
                .toList();
    }

    private CompletableFuture<AppendResult> come(Append append) {
        int before = commit.waiting();
        int sent = groups.size();
        boolean alone = !commit.isUnderWay();
        var answer = CompletableFuture.supplyAsync(() -> commit.append(append), callers);
        while (alone ? groups.size() == sent : commit.waiting() == before) { // a group that is not sent yet takes more
            assertThat(answer).isNotCompletedExceptionally();
            Thread.onSpinWait();
        }
        return answer;
    }

    private List<AppendResult> database(List<Append> group) {
        var streams = group.stream().map(append -> append.stream().id()).toList();
        groups.add(streams);
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (streams.contains("poison")) {
            throw poison;
        }
        if (streams.equals(List.of("broken"))) {
            throw new LinkageError("broken");
        }
        if (streams.contains("outage")) {
            throw outage;
        }
        return group.stream()
                .<AppendResult>map(append -> new Appended(1L, 1L, 1, Appends.MORNING))
                .toList();
    }
}
