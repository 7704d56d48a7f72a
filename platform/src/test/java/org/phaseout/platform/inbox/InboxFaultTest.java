package org.phaseout.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.platform.message.Tale.told;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.Tale;

/** Whatever is killed while a stream of messages runs, every message of every key is applied once and in order. */
class InboxFaultTest {

    private static final int KEYS = 40;
    private static final int VERSIONS = 25;

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void instances_come_and_go_in_the_middle() throws Exception {
        var first = stage.instance();
        var stream = stream();
        awaitApplied(KEYS * VERSIONS / 5);
        var second = stage.instance();
        awaitApplied(KEYS * VERSIONS * 2 / 5);
        first.close();
        awaitApplied(KEYS * VERSIONS * 3 / 5);
        stage.instance();
        second.close();

        stream.join();
        everyMessageIsAppliedOnceAndInOrder();
    }

    @Test
    void the_broker_is_killed_in_the_middle() throws Exception {
        stage.instance();
        var stream = stream();
        awaitApplied(KEYS * VERSIONS / 3);
        stage.backing().broker().kill();
        stage.backing().broker().start();

        stream.join();
        everyMessageIsAppliedOnceAndInOrder();
    }

    @Test
    void postgresql_is_killed_in_the_middle() throws Exception {
        stage.instance();
        var stream = stream();
        awaitApplied(KEYS * VERSIONS / 3);
        stage.backing().postgres().kill();
        stage.backing().postgres().start();

        stream.join();
        everyMessageIsAppliedOnceAndInOrder();
    }

    @Test
    void both_are_away_when_the_service_starts() throws Exception {
        stage.backing().broker().kill();
        stage.backing().postgres().kill();
        stage.instance();
        stage.backing().postgres().start();
        stage.backing().broker().start();

        stream().join();
        everyMessageIsAppliedOnceAndInOrder();
    }

    /** Publishes version after version of every key, and every fifth batch twice. */
    private CompletableFuture<Void> stream() {
        return CompletableFuture.runAsync(
                () -> {
                    for (int version = 1; version <= VERSIONS; version++) {
                        var batch = batch(version);
                        stage.publish(batch);
                        if (version % 5 == 0) {
                            stage.publish(batch);
                        }
                    }
                },
                // not the common pool: on two cores it has one thread, and the end of a killed process needs it
                task -> Thread.ofPlatform().name("stream").start(task));
    }

    private static List<Message<Tale>> batch(int version) {
        var batch = new ArrayList<Message<Tale>>();
        for (int key = 0; key < KEYS; key++) {
            batch.add(told("key-" + key, version, key + "/" + version));
        }
        return batch;
    }

    private void awaitApplied(int messages) {
        stage.eventually(() -> stage.shelf.words().size() >= messages);
    }

    private void everyMessageIsAppliedOnceAndInOrder() throws Exception {
        awaitApplied(KEYS * VERSIONS);
        stage.awaitEnd();
        var versions = LongStream.rangeClosed(1, VERSIONS).boxed().toList();
        assertThat(IntStream.range(0, KEYS))
                .allSatisfy(
                        key -> assertThat(stage.shelf.versions("key-" + key)).isEqualTo(versions));
        assertThat(stage.jdbc
                        .sql("select count(*) from dead_letter")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
