package org.phaseout.kettle.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.phaseout.kettle.domain.KettleCommand.FillKettle;
import org.phaseout.kettle.domain.KettleEvent.KettleFilled;
import org.phaseout.platform.command.Outcome;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.policy.PolicyCommands;

/** Fills {@code k.next} when {@code k} is filled, and may be made to fail after it has. */
public final class WhenAKettleIsFilledThenTheNextIsFilled implements Follower {

    public static final String NAME = "when-a-kettle-is-filled-then-the-next-is-filled";

    private final PolicyCommands commands;
    private final Runnable afterwards;
    public final List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());

    public WhenAKettleIsFilledThenTheNextIsFilled(PolicyCommands commands, Runnable afterwards) {
        this.commands = commands;
        this.afterwards = afterwards;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        for (var recorded : batch) {
            if (recorded.fact() instanceof KettleFilled(var kettle, var litres) && !kettle.endsWith(".next")) {
                outcomes.add(commands.send(NAME, recorded, new FillKettle(kettle + ".next", litres)));
                afterwards.run();
            }
        }
    }

    @Override
    public void reset() {}
}
