package org.phaseout.platform.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which questions go together, and what that means for each. */
class TogetherTest {

    private final RuntimeException poison = new IllegalArgumentException("poison");
    private final RuntimeException outage = new IllegalStateException("outage");

    private final List<List<String>> groups = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Together<String, String> together =
            new Together<>(new Answering<>(this::database, poison::equals), Duration.ofMinutes(1));
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        callers.close();
    }

    @Test
    void one_who_is_alone_asks_at_once() {
        gate.countDown();
        assertThat(together.ask("a")).isEqualTo("A");
        assertThat(groups).containsExactly(List.of("a"));
    }

    @Test
    void those_who_come_while_questions_are_under_way_are_asked_together_and_each_gets_its_own_answer() {
        var answers = comeAfter("first", List.of("a", "b", "a"));
        gate.countDown();
        assertThat(answers).extracting(CompletableFuture::join).containsExactly("A", "B", "A");
        assertThat(groups).containsExactly(List.of("first"), List.of("a", "b", "a"));
    }

    @Test
    void no_more_than_sixty_four_go_at_once_and_nobody_is_forgotten() {
        var questions = IntStream.range(0, 150).mapToObj(nth -> "q" + nth).toList();
        var answers = comeAfter("first", questions);
        gate.countDown();
        assertThat(answers)
                .extracting(CompletableFuture::join)
                .containsExactlyElementsOf(
                        questions.stream().map(TogetherTest::answer).toList());
        assertThat(groups).extracting(List::size).containsExactly(1, 64, 64, 22);
    }

    @Test
    void what_the_database_cannot_take_fails_alone() {
        var answers = comeAfter("first", List.of("a", "poison", "c"));
        gate.countDown();
        assertThat(answers.get(0).join()).isEqualTo("A");
        assertThat(catchThrowable(() -> answers.get(1).join())).hasCause(poison);
        assertThat(answers.get(2).join()).isEqualTo("C");
    }

    @Test
    void an_outage_meets_all_who_went_together_and_nobody_after_them() {
        var answers = comeAfter("first", List.of("a", "outage"));
        gate.countDown();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(catchThrowable(answer::join)).hasCause(outage));
        assertThat(together.ask("b")).isEqualTo("B");
    }

    @Test
    void when_who_asks_for_all_breaks_off_nobody_waits_for_ever() {
        var answers = comeAfter("first", List.of("a", "error"));
        gate.countDown();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(catchThrowable(answer::join)).isNotNull());
        assertThat(together.ask("b")).isEqualTo("B");
    }

    @Test
    void who_is_within_a_transaction_asks_for_itself() {
        var answers = comeAfter("first", List.of("a"));
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            gate.countDown();
            assertThat(together.ask("mine")).isEqualTo("MINE");
        } finally {
            TransactionSynchronizationManager.clear();
        }
        assertThat(answers.getFirst().join()).isEqualTo("A");
        assertThat(groups).contains(List.of("mine"), List.of("a"));
    }

    @Test
    void who_hears_nothing_for_too_long_asks_for_itself() {
        var hurried = new Together<String, String>(
                new Answering<>(questions -> questions.contains("first") ? database(questions) : answers(questions)),
                Duration.ofMillis(50));
        var first = CompletableFuture.supplyAsync(() -> hurried.ask("first"), callers);
        await().until(() -> asked.getCount() == 0);

        assertThat(hurried.ask("a")).isEqualTo("A"); // though the first has no answer yet
        assertThat(hurried.waiting()).isZero();
        assertThat(first).isNotDone();
        gate.countDown();
        assertThat(first.join()).isEqualTo("FIRST");
        assertThat(hurried.ask("b")).isEqualTo("B");
    }

    @Test
    void a_database_that_is_away_meets_all_and_what_breaks_a_rule_of_a_table_meets_one() {
        assertThat(Answering.isOfOneMember(new DataIntegrityViolationException("too long")))
                .isTrue();
        assertThat(Answering.isOfOneMember(new CannotGetJdbcConnectionException("the pool is empty")))
                .isFalse();
        assertThat(Answering.isOfOneMember(new QueryTimeoutException("slow"))).isFalse();
    }

    /** They come one after the other while the first is under way. */
    private List<CompletableFuture<String>> comeAfter(String first, List<String> others) {
        var answers = new ArrayList<CompletableFuture<String>>();
        var leading = CompletableFuture.supplyAsync(() -> together.ask(first), callers);
        await().until(() -> asked.getCount() == 0);
        for (var question : others) {
            answers.add(CompletableFuture.supplyAsync(() -> together.ask(question), callers));
            int waiting = answers.size();
            await().until(() -> together.waiting() == waiting);
        }
        assertThat(leading).isNotDone();
        return answers;
    }

    private List<String> database(List<String> questions) {
        groups.add(questions);
        asked.countDown();
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return answers(questions);
    }

    private List<String> answers(List<String> questions) {
        return questions.stream().map(this::answered).toList();
    }

    private String answered(String question) {
        return switch (question) {
            case "poison" -> throw poison;
            case "outage" -> throw outage;
            case "error" -> throw new AssertionError("error");
            default -> answer(question);
        };
    }

    private static String answer(String question) {
        return question.toUpperCase(Locale.ROOT);
    }
}
