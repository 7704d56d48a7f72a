package org.phaseout.enterprise.closure.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.closure.view.Closings;
import org.phaseout.enterprise.closure.view.Closings.Closing;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureAnnulled;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureDecided;
import org.phaseout.enterprise.unit.domain.OfficialDocument;
import org.phaseout.enterprise.unit.domain.UndoingEvent.UnitVoided;
import org.phaseout.enterprise.unit.domain.UnitCommand.MarkClosures;
import org.phaseout.enterprise.unit.domain.UnitCommand.MarkClosures.Closure;
import org.phaseout.enterprise.unit.domain.UnitCommand.MarkGroundAnnulled;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.enterprise.unit.domain.UnitId;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.platform.policy.PolicyCommands.Cause;
import org.springframework.stereotype.Component;

/**
 * E6, E6a: a closure reaches every unit of the enterprise, also one that is identified while it stands. Closures and
 * units are read in the order of the ledger, so that none of them falls between the two. A unit that is corrected to
 * another enterprise has lost the marks of the old one in the correction itself; here it gets those of the new one.
 *
 * <p>Identifications between which the batch tells nothing else of concern are a run: what they have to know is read, and
 * what they tell is written, once for all of them.
 */
@Component
class WhenAnEnterpriseIsClosedThenItsUnitsAreMarked implements Follower {

    private static final String NAME = "when-an-enterprise-is-closed-then-its-units-are-marked";
    private static final String IDENTIFICATION = "unit-identified";

    private final Closings closings;
    private final PolicyCommands commands;

    WhenAnEnterpriseIsClosedThenItsUnitsAreMarked(Closings closings, PolicyCommands commands) {
        this.closings = closings;
        this.commands = commands;
    }

    @Override
    public String name() {
        return NAME;
    }

    private record Identified(UnitIdentified unit, Recorded<Fact> told) {

        String unitId() {
            return unit.unitId();
        }

        String enterpriseId() {
            return unit.enterpriseId();
        }
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        var run = new ArrayList<Identified>();
        for (var recorded : batch) {
            if (recorded.fact() instanceof UnitIdentified unit) {
                run.add(new Identified(unit, recorded));
            } else if (concerns(recorded.fact())) {
                identified(run);
                run.clear();
                follow(recorded);
            }
        }
        identified(run);
    }

    private static boolean concerns(Fact fact) {
        return fact instanceof EnterpriseClosureDecided
                || fact instanceof EnterpriseClosureAnnulled
                || (fact instanceof UnitVoided voided && voided.fact().equals(IDENTIFICATION));
    }

    private void follow(Recorded<Fact> recorded) {
        if (recorded.fact() instanceof EnterpriseClosureDecided decided) {
            decided(decided, recorded);
        } else if (recorded.fact() instanceof EnterpriseClosureAnnulled annulled) {
            annulled(annulled, recorded);
        } else if (recorded.fact() instanceof UnitVoided voided) {
            closings.isGone(voided.unitId());
        }
    }

    private void decided(EnterpriseClosureDecided decided, Recorded<Fact> recorded) {
        var closing = new Closing(
                decided.enterpriseId(),
                decided.caseId(),
                decided.body(),
                decided.number(),
                decided.decidedOn(),
                causeOf(recorded));
        closings.stands(closing);
        closings.unitsOf(decided.enterpriseId()).forEach(unit -> mark(unit, List.of(closing), closing.cause()));
    }

    private void annulled(EnterpriseClosureAnnulled annulled, Recorded<Fact> recorded) {
        closings.fell(annulled.enterpriseId(), annulled.caseId());
        closings.unitsOf(annulled.enterpriseId())
                .forEach(unit -> commands.send(
                        NAME,
                        recorded,
                        new MarkGroundAnnulled(new UnitId(unit), annulled.caseId(), annulled.outcome())));
    }

    private void identified(List<Identified> run) {
        if (run.isEmpty()) {
            return;
        }
        var standing =
                closings.against(run.stream().map(Identified::enterpriseId).collect(Collectors.toSet()));
        if (!standing.isEmpty()) {
            mark(run, standing);
        }
        var enterprises = new HashMap<String, String>();
        run.forEach(one -> enterprises.put(one.unitId(), one.enterpriseId()));
        closings.belong(enterprises);
    }

    /** @param standing by the enterprise */
    private void mark(List<Identified> run, Map<String, List<Closing>> standing) {
        var enterprises = new HashMap<>(
                closings.enterprisesOf(run.stream().map(Identified::unitId).collect(Collectors.toSet())));
        for (var one : run) {
            var before = enterprises.put(one.unitId(), one.enterpriseId());
            mark(one, before, standing.getOrDefault(one.enterpriseId(), List.of()));
        }
    }

    /**
     * Because of the closure, whichever of the two came later: one closure marks one unit once. A unit that came from
     * another enterprise is marked because it came, for it may have been here before and lost the mark.
     *
     * @param before the enterprise it belonged to until then
     */
    private void mark(Identified one, @Nullable String before, List<Closing> standing) {
        if (before == null || before.equals(one.enterpriseId())) {
            standing.forEach(closing -> mark(one.unitId(), List.of(closing), closing.cause()));
        } else if (!standing.isEmpty()) {
            mark(one.unitId(), standing, causeOf(one.told()));
        }
    }

    /** @param standing against one enterprise; at least one */
    private void mark(String unit, List<Closing> standing, Cause cause) {
        var closures = standing.stream()
                .map(closing -> new Closure(
                        closing.caseId(), new OfficialDocument(closing.body(), closing.number(), closing.decidedOn())))
                .toList();
        commands.send(
                NAME,
                cause,
                new MarkClosures(new UnitId(unit), standing.getFirst().enterpriseId(), closures));
    }

    private static Cause causeOf(Recorded<Fact> recorded) {
        return new Cause(
                recorded.id(),
                recorded.district(),
                recorded.occurredOn(),
                recorded.metadata().traceparent());
    }

    @Override
    public void reset() {
        closings.forgetAll();
    }
}
