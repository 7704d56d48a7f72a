package org.phaseout.deploy.launcher.sample.recount;

import static java.util.stream.Collectors.toCollection;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;
import org.phaseout.deploy.launcher.sample.Tally;

/**
 * What the public sees follows from the ledgers of units and cases and from what offices had withdrawn, and from nothing
 * that reporting-service itself has written down (N2, N3, E6a).
 */
record NoticeCheck(Tally tally) implements Check {

    private static final String WITHDRAWAL = "notice.withdrawal-";

    @Override
    public void on(District district, Findings findings) throws SQLException {
        var told = new TreeSet<String>();
        var standing = new TreeSet<String>();
        try (var units = new Ledger(district, Service.ENTERPRISE);
                var cases = new Ledger(district, Service.ENFORCEMENT)) {
            for (var grounds : NoticeGrounds.values()) {
                told.addAll(grounds.told(units, cases));
                standing.addAll(grounds.standing(units, cases));
            }
        }
        var withdrawn = tally.acceptedBy(Service.REPORTING).stream()
                .filter(id -> id.startsWith(WITHDRAWAL))
                .map(id -> id.substring(WITHDRAWAL.length()))
                .collect(toCollection(TreeSet::new));
        try (var notices = new Ledger(district, Service.REPORTING)) {
            expect("shown", minus(standing, withdrawn), notices, findings);
            expect("ground-fallen", minus(minus(told, standing), withdrawn), notices, findings);
            expect("withdrawn", withdrawn, notices, findings);
            findings.figure("notices", minus(standing, withdrawn).size());
            findings.figure("tombstones", withdrawn.size());
            findings.expect(
                    "withdrawn notices that still name somebody",
                    0,
                    notices.number(
                            "select count(*) from notice_entry where state = 'withdrawn' and names is not null"));
        }
        tombstones(district, withdrawn, findings);
    }

    /** Those in a state; one whose window has ended is in none. */
    private static void expect(String state, Set<String> expected, Ledger notices, Findings findings)
            throws SQLException {
        var question = "select notice_id from notice_entry where state = ";
        var found = notices.texts(question + "'" + state + "'");
        var missing = minus(minus(expected, found), notices.texts(question + "'ended'"));
        findings.expect("notices that should be " + state, Set.of(), missing);
        findings.expect("notices that are " + state + " for no reason", Set.of(), minus(found, expected));
    }

    /** What comes last of a withdrawn notice on the public topic says that it is withdrawn, and of no other notice. */
    private static void tombstones(District district, Set<String> withdrawn, Findings findings) {
        try (var reader = new TopicReader(district.kafka("city"))) {
            var last = reader.last(district.topicPrefix() + ".notice.v1");
            findings.expect(
                    "tombstones on the public topic",
                    withdrawn,
                    last.values().stream()
                            .filter(said -> said.type().equals("phaseout.notice.withdrawn.v1"))
                            .map(Said::key)
                            .collect(toCollection(TreeSet::new)));
        }
    }

    private static Set<String> minus(Collection<String> whole, Collection<String> part) {
        var rest = new TreeSet<>(whole);
        rest.removeAll(part);
        return rest;
    }
}
