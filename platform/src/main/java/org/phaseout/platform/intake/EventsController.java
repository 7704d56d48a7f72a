package org.phaseout.platform.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.observe.Traces;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.ProblemDocument;
import org.phaseout.platform.problem.Problems;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/events}: CloudEvents in, receipts or problems out. */
@RestController
class EventsController {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int LARGEST_EVENT = MEBIBYTE;
    private static final int LARGEST_BATCH = 16 * MEBIBYTE;

    private final Intake intake;
    private final BatchIntake batches;
    private final CloudEventReader reader;
    private final Problems problems;
    private final RefusalLog refusals;
    private final Traces traces;

    EventsController(
            Intake intake,
            BatchIntake batches,
            CloudEventReader reader,
            Problems problems,
            RefusalLog refusals,
            Traces traces) {
        this.intake = intake;
        this.batches = batches;
        this.reader = reader;
        this.problems = problems;
        this.refusals = refusals;
        this.traces = traces;
    }

    /**
     * One row of a batch's answer, in the order of its rows.
     *
     * @param receipt when the row was taken
     * @param problem when it was not
     */
    record RowAnswer(
            int row,
            int status,
            @Nullable ReceiptDocument receipt,
            @Nullable ProblemDocument problem) {}

    @PostMapping("/v1/events")
    ResponseEntity<Object> post(Caller caller, @RequestHeader HttpHeaders headers, InputStream body)
            throws IOException {
        var language = Problems.language(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        var bytes = body.readNBytes(LARGEST_BATCH + 1); // no sender decides how much memory a request takes
        Intake.Sender sender =
                new Intake.Sender(caller, language, null, traces.current().orElse(null));
        try {
            return switch (Mode.in(headers)) {
                case STRUCTURED -> one(reader.structured(limited(bytes, LARGEST_EVENT)), sender, headers);
                case BINARY -> one(reader.binary(headers, limited(bytes, LARGEST_EVENT)), sender, headers);
                case BATCH -> ResponseEntity.ok(batch(reader.batch(limited(bytes, LARGEST_BATCH)), sender));
            };
        } catch (Rejected rejected) {
            return response(intake.unreadable(rejected.problem(), sender), language);
        }
    }

    /** The sender's own refused actions, newest first. */
    @GetMapping("/v1/refusals")
    List<RefusalLog.Entry> refusals(
            Caller caller,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "100") int limit) {
        return refusals.of(caller, before, Math.clamp(limit, 1, 500));
    }

    private ResponseEntity<Object> one(CloudEvent event, Intake.Sender sender, HttpHeaders headers) {
        var conditional = new Intake.Sender(
                sender.caller(),
                sender.language(),
                requiredVersion(headers.getFirst(HttpHeaders.IF_MATCH)),
                sender.traceparent());
        return response(intake.take(event, conditional), sender.language());
    }

    private List<RowAnswer> batch(List<CloudEventReader.Row> rows, Intake.Sender sender) {
        var answers = batches.take(rows, sender);
        return IntStream.range(0, rows.size())
                .mapToObj(row -> rowAnswer(row, answers.get(row), sender.language()))
                .toList();
    }

    private RowAnswer rowAnswer(int row, Answer answer, Locale language) {
        return switch (answer) {
            case Answer.Taken(var receipt, var fresh) -> new RowAnswer(row, fresh ? 201 : 200, receipt, null);
            case Answer.Refused(var problem) ->
                new RowAnswer(row, problem.status(), null, problems.document(problem.within("/" + row), language));
        };
    }

    private ResponseEntity<Object> response(Answer answer, Locale language) {
        return switch (answer) {
            case Answer.Taken(var receipt, var fresh) ->
                ResponseEntity.status(fresh ? 201 : 200)
                        .eTag("\"" + receipt.version() + "\"")
                        .body(receipt);
            case Answer.Refused(var problem) -> problems.response(problem, language);
        };
    }

    private static byte[] limited(byte[] body, int most) {
        if (body.length > most) {
            throw new Rejected(Problem.of(413, "body-too-large", "", most));
        }
        return body;
    }

    /** If-Match names the version the sender has seen, as in the ETag of a read: {@code "3"}. */
    private static @Nullable Long requiredVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        try {
            return Long.valueOf(ifMatch.replace("\"", "").trim());
        } catch (NumberFormatException e) {
            throw new Rejected(Problem.of(400, "if-match-malformed", "If-Match", ifMatch));
        }
    }

    private enum Mode {
        STRUCTURED,
        BATCH,
        BINARY;

        static Mode in(HttpHeaders headers) {
            var type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
            var essence = type == null ? "" : type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
            if (essence.equals("application/cloudevents+json")) {
                return STRUCTURED;
            }
            if (essence.equals("application/cloudevents-batch+json")) {
                return BATCH;
            }
            if (headers.containsHeader("ce-specversion") || headers.containsHeader("ce-id")) {
                return BINARY;
            }
            throw new Rejected(Problem.of(415, "media-type", "content-type", essence));
        }
    }
}
