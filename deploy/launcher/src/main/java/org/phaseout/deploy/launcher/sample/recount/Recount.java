package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.SampleFailure;
import org.phaseout.deploy.launcher.sample.Sender;
import org.phaseout.deploy.launcher.sample.Service;
import org.phaseout.deploy.launcher.sample.Tally;

/** All checks, one after the other. */
public final class Recount {

    private Recount() {}

    /** Whether somebody has reported anything to these ledgers. */
    public static boolean findsActions(District district) {
        try (var ledger = new Ledger(district, Service.ENTERPRISE)) {
            return ledger.number("select count(*) from receipt") > 0;
        } catch (SQLException e) {
            throw new SampleFailure("The ledger cannot be read: " + e.getMessage(), e);
        }
    }

    /** @param today to which the business clock was steered */
    public static Findings of(District district, Sender sender, Tally tally, LocalDate today) {
        var findings = new Findings();
        tally.surprises().forEach(findings::complain);
        var recounted = recounted(district);
        var checks = List.of(
                new LedgerCheck(tally),
                new MessageCheck(),
                new ReaderCheck(),
                new DeadlineCheck(today),
                new ClosureCheck(),
                new RollupCheck(sender, recounted),
                new FeedCheck(recounted),
                new NoticeCheck(tally),
                new FineCheck(sender),
                new PriceCheck(sender),
                new AccessCheck());
        for (var check : checks) {
            try {
                check.on(district, findings);
            } catch (SQLException e) {
                throw new SampleFailure(check.getClass().getSimpleName() + ": " + e.getMessage(), e);
            }
        }
        findings.figure("complaints", findings.complaints());
        return findings;
    }

    private static Sums<Cell> recounted(District district) {
        try (var figures = new Figures(district)) {
            return figures.recounted();
        } catch (SQLException e) {
            throw new SampleFailure("The figures cannot be counted again: " + e.getMessage(), e);
        }
    }
}
