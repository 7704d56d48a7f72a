package org.phaseout.platform.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.phaseout.platform.intake.CloudEventReader.Row;
import org.springframework.stereotype.Component;

/**
 * Takes the rows of a batch side by side, so that the ledger appends them together, and ends as if they had come one
 * after the other: a row waits for earlier ones on the same subject or claim, and a refusal stands only once every
 * earlier row is answered.
 */
@Component
class BatchIntake {

    /**
     * Rows of all batches that are worked on at once. More of them would only wait for a connection to the database, until
     * some give up, and take the place of those who send single actions.
     */
    private static final int AT_ONCE = 64;

    private final Intake intake;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    BatchIntake(Intake intake) {
        this.intake = intake;
    }

    /** Answers in the order of the rows. */
    List<Answer> take(List<Row> rows, Intake.Sender sender) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var workers = new Workers(threads, places);
            var entries = rows.stream()
                    .map(row -> workers.start(() -> admit(row, sender)))
                    .toList();
            var before = new Earlier();
            var answers = new ArrayList<CompletableFuture<Answer>>(rows.size());
            for (var entry : entries) {
                var answer = switch (entry.join()) {
                    case Intake.Entry.Admitted admitted -> decide(admitted, before, workers);
                    case Intake.Entry.Answered(var known) -> CompletableFuture.completedFuture(known);
                };
                before.add(answer);
                answers.add(answer);
            }
            return settled(rows, answers.stream().map(CompletableFuture::join).toList(), sender);
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private Intake.Entry admit(Row row, Intake.Sender sender) {
        return switch (row) {
            case Row.Read(var event) -> intake.admit(event, sender);
            case Row.Unreadable(var problem) -> new Intake.Entry.Answered(new Answer.Refused(problem));
        };
    }

    private CompletableFuture<Answer> decide(Intake.Entry.Admitted row, Earlier earlier, Workers workers) {
        var all = earlier.all();
        var answer = earlier.touching(row.request())
                .thenCompose(_ -> workers.start(() -> intake.decide(row)))
                .thenCompose(first -> first instanceof Answer.Refused && !all.isDone()
                        ? all.thenCompose(_ -> workers.start(() -> intake.decide(row)))
                        : CompletableFuture.completedFuture(first));
        earlier.touches(row.request(), answer);
        return answer;
    }

    private List<Answer> settled(List<Row> rows, List<Answer> answers, Intake.Sender sender) {
        for (int row = 0; row < rows.size(); row++) {
            var event = rows.get(row) instanceof Row.Read(var read) ? read : null;
            intake.settled(answers.get(row), event, sender);
        }
        return answers;
    }

    private record Workers(ExecutorService threads, Semaphore places) {

        <T> CompletableFuture<T> start(Supplier<T> work) {
            return CompletableFuture.supplyAsync(
                    () -> {
                        places.acquireUninterruptibly();
                        try {
                            return work.get();
                        } finally {
                            places.release();
                        }
                    },
                    threads);
        }
    }
}
