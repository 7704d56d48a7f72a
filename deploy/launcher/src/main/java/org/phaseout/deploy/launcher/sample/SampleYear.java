package org.phaseout.deploy.launcher.sample;

import java.util.LinkedHashMap;

/** Plays a year of the district through its public doors, then checks that every view adds up. */
public final class SampleYear implements Sample {

    private static final String MORNING = "T09:00:00+08:00";

    @Override
    public Outcome play(District district) {
        var sender = new Sender(district, Patience.USUAL);
        var tally = new Tally();
        var waves = Script.ofTheSurvey().waves();
        var player = new Player(
                district,
                sender,
                tally,
                waves.stream().mapToInt(wave -> wave.steps().size()).sum());
        for (var wave : waves) {
            district.say("Playing " + wave.name() + ": " + wave.steps().size() + " requests");
            sender.steer(wave.day() + MORNING);
            player.play(wave);
        }
        district.settle();
        district.say("Checking that every view adds up");
        var recount = new Recount(district, sender, tally);
        var figures = new LinkedHashMap<>(tally.figures());
        figures.putAll(recount.figures());
        return new Outcome(recount.complaints().isEmpty(), figures);
    }
}
