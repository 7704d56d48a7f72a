package org.phaseout.deploy.launcher.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.phaseout.deploy.launcher.sample.recount.Recount;
import org.phaseout.deploy.launcher.sample.script.District2023;

/** Plays a year of the district through its public doors, then checks that every view adds up. */
public final class SampleYear implements Sample {

    private static final String MORNING = "T09:00:00+08:00";

    @Override
    public Outcome play(District district) {
        if (Recount.findsActions(district)) {
            district.say("These data were reported to before; the year is played on fresh data only (--data DIR)");
            return Outcome.readiness(true);
        }
        var sender = new Sender(district, Patience.USUAL);
        var tally = new Tally();
        var waves = District2023.waves();
        try (var quiet = new Quiet(district, sender)) {
            play(district, sender, quiet, tally, waves);
            district.settle();
            quiet.await();
        }
        district.say("Checking that every view adds up");
        var recount = Recount.of(district, sender, tally, waves.getLast().day());
        sayRollup(district, sender);
        var figures = new LinkedHashMap<>(tally.figures());
        figures.putAll(recount.figures());
        return new Outcome(recount.complaints().isEmpty(), figures);
    }

    /** Before business time goes on, everything that follows from what was told has happened. */
    private static void play(District district, Sender sender, Quiet quiet, Tally tally, List<Wave> waves) {
        int steps = waves.stream().mapToInt(wave -> wave.steps().size()).sum();
        var player = new Player(district, sender, tally, steps);
        var day = LocalDate.MIN;
        for (var wave : waves) {
            if (!wave.day().equals(day)) {
                day = wave.day();
                quiet.await();
                sender.steer(day + MORNING);
                quiet.await();
            }
            district.say("%s  %s: %d requests"
                    .formatted(day, wave.name(), wave.steps().size()));
            player.play(wave);
        }
    }

    /** The rollup as an officer of the industry bureau reads it, a line per figure. */
    private static void sayRollup(District district, Sender sender) {
        var address = district.address(Service.REPORTING).resolve("/v1/rollup");
        district.say("The rollup of the district, " + address + " as an officer sees it:");
        for (var figure : sender.get(address, "industry").body().path("figures")) {
            district.say("  %-26s %14s %s"
                    .formatted(
                            figure.path("figure").asString(),
                            figure.at("/whole/value").asString(),
                            figure.path("measuringUnit").asString()));
        }
    }
}
