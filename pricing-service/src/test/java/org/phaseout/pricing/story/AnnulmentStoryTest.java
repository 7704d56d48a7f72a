package org.phaseout.pricing.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.pricing.Reported;
import org.phaseout.pricing.UnitsSay;

/**
 * E6a, T4, over the real topic: the closing decision upon a unit falls, each way it can, while its price measure is in
 * force. The measure stands on the unit's elimination class, which no review undoes; only the unit's exit ends that ground.
 */
class AnnulmentStoryTest extends PriceStory {

    private static final String[] TO_FORCE = {
        "measure-screened", "measure-proposed", "measure-approved", "measure-listed", "measure-came-into-force"
    };

    @ParameterizedTest
    @ValueSource(strings = {"annulled", "changed", "found-void", "redecision-ordered", "voided"})
    void a_measure_in_force_outlives_the_closing_decision_and_ends_with_the_unit(String outcome) throws Exception {
        var unit = "an-" + outcome;
        inForce(unit);
        var fell = UnitsSay.groundAnnulled(unit, 3, outcome);
        topics.say(UnitsSay.closureDecided(unit, 2), fell, fell, UnitsSay.dismantled(unit, 4));

        awaitState("PM-" + unit, "delisting-proposed");
        assertThat(facts(unit))
                .as("the fall of the decision, told before the exit, left no trace")
                .startsWith(TO_FORCE)
                .endsWith("measure-delisting-proposed")
                .hasSize(TO_FORCE.length + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annulled", "changed", "found-void", "redecision-ordered", "voided"})
    void a_unit_that_was_dismantled_because_of_the_decision_stays_out_and_its_delisting_proposed(String outcome)
            throws Exception {
        var unit = "out-" + outcome;
        inForce(unit);
        var exit = UnitsSay.dismantled(unit, 3);
        topics.say(UnitsSay.closureDecided(unit, 2), exit, UnitsSay.groundAnnulled(unit, 4, outcome), exit);
        awaitState("PM-" + unit, "delisting-proposed");

        topics.say(UnitsSay.voided(unit, 5, 3, "unit-dismantled"));
        awaitState("PM-" + unit, "in-force");
        assertThat(facts(unit))
                .as("nothing but the voiding of the exit takes the proposal back")
                .containsExactly(
                        TO_FORCE[0],
                        TO_FORCE[1],
                        TO_FORCE[2],
                        TO_FORCE[3],
                        TO_FORCE[4],
                        "measure-delisting-proposed",
                        "measure-voided");
    }

    private void inForce(String unit) throws Exception {
        var measure = "PM-" + unit;
        topics.say(UnitsSay.steelIdentified(unit));
        awaitState(measure, "screened");
        report(Reported.proposal(unit + "-1", measure));
        report(Reported.approval(unit + "-2", measure));
        report(Reported.listing(unit + "-3", measure));
        report(Reported.start(unit + "-4", measure));
    }

    private List<String> facts(String unit) {
        return service.get("/v1/measures/PM-" + unit + "/history", OFFICE)
                .json()
                .path("facts")
                .valueStream()
                .map(line -> line.path("fact").asString())
                .toList();
    }
}
