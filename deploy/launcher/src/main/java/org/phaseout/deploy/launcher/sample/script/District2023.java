package org.phaseout.deploy.launcher.sample.script;

import java.util.List;
import org.phaseout.deploy.launcher.sample.Wave;

/** The year of the district, theme by theme; the same every time. */
public final class District2023 {

    private static final long SEED = 350504;

    /** In the order in which they are played; the first of a day sets the clock to its morning. */
    public static List<Wave> waves() {
        var cast = new Cast(SEED);
        var year = new Year();
        new Survey(cast).into(year);
        new Plans(cast).into(year);
        new Refusals(cast).into(year);
        new Sealing(cast).into(year);
        new Dismantling(cast).into(year);
        new Cases(cast).into(year);
        new EnergyGrounds(cast).into(year);
        new Environment(cast).into(year);
        new Permits(cast).into(year);
        new Quality(cast).into(year);
        new Safety(cast).into(year);
        new Structure(cast).into(year);
        new Leads(cast).into(year);
        new Prices(cast).into(year);
        new Mistakes(cast).into(year);
        new Notices(cast).into(year);
        return year.waves();
    }

    private District2023() {}
}
