package org.phaseout.platform.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.command.Commands;
import org.phaseout.platform.command.Outcome;
import org.phaseout.platform.command.Request;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.intake.Answer.Taken;
import org.phaseout.platform.ledger.Append;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.observe.Traces;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.springframework.stereotype.Component;

/** The one door for reported actions: an event comes in, a receipt or a precise refusal goes out. */
@Component
class Intake {

    private final Map<String, ActionDoor<?>> doors;
    private final Map<Class<?>, RefusalWords> words;
    private final Commands commands;
    private final Ledger ledger;
    private final BusinessClock clock;
    private final Traces traces;
    private final RefusalLog refusals;
    private final IntakeMetrics metrics;

    @SuppressWarnings("TooManyParameters")
    Intake(
            List<Action<?>> actions,
            List<RefusalWords> words,
            DoorMaker doorMaker,
            Commands commands,
            Ledger ledger,
            BusinessClock clock,
            Traces traces,
            RefusalLog refusals,
            IntakeMetrics metrics) {
        this.doors = actions.stream().collect(Collectors.toMap(Action::type, doorMaker::door));
        this.words = words.stream().collect(Collectors.toMap(RefusalWords::refusal, Function.identity()));
        this.commands = commands;
        this.ledger = ledger;
        this.clock = clock;
        this.traces = traces;
        this.refusals = refusals;
        this.metrics = metrics;
    }

    Answer take(CloudEvent event, Sender sender) {
        var answer = answer(event, sender);
        if (answer instanceof Answer.Refused(var problem)) {
            refusals.keep(sender, event, problem);
        }
        metrics.count(answer);
        return answer;
    }

    /** What could not even be read as an event is refused, counted and kept like any other. */
    Answer unreadable(Problem problem, Sender sender) {
        refusals.keep(sender, null, problem);
        var answer = new Answer.Refused(problem);
        metrics.count(answer);
        return answer;
    }

    private Answer answer(CloudEvent event, Sender sender) {
        var key = new Append.Key(
                event.source(), event.id(), sender.caller().authority().value(), Canonical.digest(event));
        try {
            var outcome = commands.handle(request(event, key, sender));
            return told(outcome);
        } catch (Rejected rejected) {
            return acceptedBefore(key).orElse(new Answer.Refused(rejected.problem()));
        } catch (Refused refusal) {
            return acceptedBefore(key).orElse(new Answer.Refused(inWords(refusal)));
        }
    }

    /** What was once accepted keeps its receipt, even where the rules of today would not read it any more. */
    private Optional<Answer> acceptedBefore(Append.Key key) {
        return ledger.receipt(key.source(), key.id())
                .filter(r ->
                        Arrays.equals(r.digest(), key.digest()) && r.authority().equals(key.authority()))
                .map(r -> new Taken(ReceiptDocument.of(r), false));
    }

    private Request request(CloudEvent event, Append.Key key, Sender sender) {
        var door = doors.get(event.type());
        if (door == null) {
            throw new Rejected(Problem.of(422, "action-unknown", "/type", event.type()));
        }
        var caller = sender.caller();
        if (!door.admits(caller.authority())) {
            throw new Rejected(Problem.of(
                    403,
                    "action-not-yours",
                    "/type",
                    event.type(),
                    caller.authority().value()));
        }
        if (event.occurredOn().isAfter(clock.today())) {
            throw new Rejected(Problem.of(422, "E8-date-in-the-future", "/time", event.occurredOn(), clock.today()));
        }
        var act = new Act(caller.authority(), caller.district(), event.occurredOn(), clock.now());
        var command = door.command(event, act, sender.language());
        return new Request(
                command, act, key, sender.requiredVersion(), traces.current().orElse(null));
    }

    private Answer told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(var receipt) -> new Taken(ReceiptDocument.of(receipt), true);
            case Outcome.Repeated(var receipt) -> new Taken(ReceiptDocument.of(receipt), false);
            case Outcome.KeyTaken() -> new Answer.Refused(Problem.of(422, "idempotency-key-taken", "/id"));
            case Outcome.RefusedByRule(var refusal) -> new Answer.Refused(inWords(refusal));
            case Outcome.SubjectUnknown(var subject) ->
                new Answer.Refused(Problem.of(409, "not-yet-known", "/subject", subject));
            case Outcome.SubjectOfAnotherKind(var subject, var kind) ->
                new Answer.Refused(Problem.of(422, "subject-of-another-kind", "/subject", subject, kind));
            case Outcome.VersionDiffers(var required, var actual) ->
                new Answer.Refused(Problem.of(412, "version-differs", "If-Match", required, actual));
            case Outcome.TooBusy() -> new Answer.Refused(Problem.of(503, "too-busy", null));
        };
    }

    private Problem inWords(Refused refusal) {
        var translation = words.get(refusal.getClass());
        if (translation == null) {
            throw new IllegalStateException(
                    "no words for " + refusal.getClass() + "; its web package needs a RefusalWords");
        }
        return translation.problem(refusal);
    }

    /** Media type and language have been settled; this is who sends, in which language to answer, on what condition. */
    record Sender(
            org.phaseout.platform.security.Caller caller,
            java.util.Locale language,
            @Nullable Long requiredVersion) {}
}
