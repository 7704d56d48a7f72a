package org.phaseout.platform.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.command.Commands;
import org.phaseout.platform.command.Outcome;
import org.phaseout.platform.command.Request;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.intake.Answer.Taken;
import org.phaseout.platform.ledger.Append;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.security.Caller;
import org.springframework.stereotype.Component;

/** The one door for reported actions: an event comes in, a receipt or a precise refusal goes out. */
@Component
class Intake {

    private final ActionDoors doors;
    private final RefusalDictionary words;
    private final Commands commands;
    private final Ledger ledger;
    private final RefusalLog refusals;
    private final IntakeMetrics metrics;

    Intake(
            ActionDoors doors,
            RefusalDictionary words,
            Commands commands,
            Ledger ledger,
            RefusalLog refusals,
            IntakeMetrics metrics) {
        this.doors = doors;
        this.words = words;
        this.commands = commands;
        this.ledger = ledger;
        this.refusals = refusals;
        this.metrics = metrics;
    }

    /**
     * Who sends, in which language to answer, and on what condition.
     *
     * @param requiredVersion version of the subject the sender insists on; null when any will do
     * @param traceparent W3C trace context of the request
     */
    record Sender(
            Caller caller,
            Locale language,
            @Nullable Long requiredVersion,
            @Nullable String traceparent) {}

    /** What became of an event at the door. */
    sealed interface Entry {

        record Admitted(CloudEvent event, Request request) implements Entry {}

        record Answered(Answer answer) implements Entry {}
    }

    Answer take(CloudEvent event, Sender sender) {
        var answer = switch (admit(event, sender)) {
            case Entry.Admitted admitted -> decide(admitted);
            case Entry.Answered(var atTheDoor) -> atTheDoor;
        };
        return settled(answer, event, sender);
    }

    /** What could not even be read as an event is refused, counted and kept like any other. */
    Answer unreadable(Problem problem, Sender sender) {
        return settled(new Answer.Refused(problem), null, sender);
    }

    /** Leads the event through its door; nothing is decided yet. */
    Entry admit(CloudEvent event, Sender sender) {
        var key = new Append.Key(
                event.source(), event.id(), sender.caller().authority().value(), Canonical.digest(event));
        try {
            return new Entry.Admitted(event, doors.request(event, key, sender));
        } catch (Rejected rejected) {
            return new Entry.Answered(acceptedBefore(key).orElse(new Answer.Refused(rejected.problem())));
        } catch (Refused refusal) {
            return new Entry.Answered(acceptedBefore(key).orElse(refused(refusal, event)));
        }
    }

    Answer decide(Entry.Admitted admitted) {
        return told(commands.handle(admitted.request()), admitted.event());
    }

    /** The last word on an event: a refusal is kept for its sender to see, and every answer is counted. */
    Answer settled(Answer answer, @Nullable CloudEvent event, Sender sender) {
        if (answer instanceof Answer.Refused(var problem)) {
            refusals.keep(sender, event, problem);
        }
        metrics.count(answer);
        return answer;
    }

    /** What was once accepted keeps its receipt, even where the rules of today would not read it any more. */
    private Optional<Answer> acceptedBefore(Append.Key key) {
        return ledger.receipt(key.source(), key.id())
                .filter(r ->
                        Arrays.equals(r.digest(), key.digest()) && r.authority().equals(key.authority()))
                .map(r -> new Taken(ReceiptDocument.of(r), false));
    }

    private Answer told(Outcome outcome, CloudEvent event) {
        return switch (outcome) {
            case Outcome.Accepted(var receipt) -> new Taken(ReceiptDocument.of(receipt), true);
            case Outcome.Repeated(var receipt) -> new Taken(ReceiptDocument.of(receipt), false);
            case Outcome.KeyTaken() -> new Answer.Refused(Problem.of(422, "idempotency-key-taken", "/id"));
            case Outcome.RefusedByRule(var refusal) -> refused(refusal, event);
            case Outcome.SubjectUnknown(var subject) ->
                new Answer.Refused(Problem.of(409, "not-yet-known", "/subject", subject));
            case Outcome.SubjectOfAnotherKind(var subject, var kind) ->
                new Answer.Refused(Problem.of(422, "subject-of-another-kind", "/subject", subject, kind));
            case Outcome.VersionDiffers(var required, var actual) ->
                new Answer.Refused(Problem.of(412, "version-differs", "If-Match", required, actual));
            case Outcome.TooBusy() -> new Answer.Refused(Problem.of(503, "too-busy", null));
        };
    }

    private Answer refused(Refused refusal, CloudEvent event) {
        return new Answer.Refused(doors.asSent(event, words.problem(refusal)));
    }
}
