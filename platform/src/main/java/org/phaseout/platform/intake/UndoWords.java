package org.phaseout.platform.intake;

import java.util.stream.Collectors;
import org.phaseout.platform.domain.UndoFlaw;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;
import org.phaseout.platform.problem.Problem;

/** Puts into problems why a fact was neither voided nor corrected (U12); alike for every aggregate. */
public final class UndoWords {

    private static final String VERSION = "/data/action/version";

    public static Problem problem(UndoFlaw flaw) {
        return problem(flaw, "/data/occurredOn");
    }

    /** @param day where the correction gives the day on which the corrected fact happened */
    public static Problem problem(UndoFlaw flaw, String day) {
        return switch (flaw) {
            case UndoFlaw.NoSuchVersion(var version) -> Problem.of(422, "U12-no-such-version", VERSION, version);
            case UndoFlaw.OtherFact(var version, var fact) ->
                Problem.of(422, "U12-other-fact", "/data/action/fact", version, fact);
            case UndoFlaw.UndoingStays(var version) -> Problem.of(422, "U12-undoing-stays", VERSION, version);
            case UndoFlaw.UndoneAlready(var version, var by) ->
                Problem.of(422, "U12-undone-already", VERSION, version, by);
            case UndoFlaw.NotYourAct(var version, var by) -> Problem.of(403, "U12-not-your-act", VERSION, version, by);
            case UndoFlaw.DayInTheFuture(var on, var today) -> Problem.of(422, "E8-date-in-the-future", day, on, today);
            case UndoFlaw.OthersRestOnIt(var version, var others) ->
                Problem.of(422, "U12-others-rest-on-it", VERSION, version, String.join(", ", others));
            case UndoFlaw.LaterFactsRestOnIt(var version, var facts) ->
                Problem.of(
                        422,
                        "U12-later-facts-rest-on-it",
                        VERSION,
                        version,
                        facts.stream().map(Resting::toString).collect(Collectors.joining(", ")));
        };
    }

    private UndoWords() {}
}
