package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** On what each kind of notice rests (domain.md N1): a fact of the unit, or a closing decision against its enterprise. */
enum NoticeGrounds {
    SURVEY_RESULT("'unit-identified'"),
    LISTING("'unit-listed', 'unit-carried-over'"),
    SEALING("'unit-sealed'"),
    EXIT("'unit-accepted', 'unit-exited-sealed'"),
    CLOSURE(CaseFigures.DECISIONS) {

        @Override
        Set<String> told(Ledger units, Ledger cases) throws SQLException {
            return reached(cases, "", units);
        }

        // of several decisions in a case the last one counts; an annulled one never was (E6a), and what was found
        // unlawful
        // is not public any more (N2)
        @Override
        Set<String> standing(Ledger units, Ledger cases) throws SQLException {
            return reached(
                    cases,
                    " and not exists (select from fact l where l.stream_id = f.stream_id and l.place > f.place and"
                            + " l.name in (" + CaseFigures.DECISIONS + ", " + CaseFigures.REVIEWS
                            + ", 'case-found-unlawful'))",
                    units);
        }

        private Set<String> reached(Ledger cases, String which, Ledger units) throws SQLException {
            var closed = cases.texts("select distinct data ->> 'uscc' from fact f where name in (" + facts
                    + ") and data ->> 'outcome' = 'close'" + which);
            return notices(
                    units.pairs("select stream_id, data ->> 'uscc' from fact where name = 'unit-identified'").stream()
                            .filter(unit -> closed.contains(unit.getValue()))
                            .map(unit -> unit.getKey())
                            .collect(Collectors.toSet()));
        }
    };

    final String facts;

    NoticeGrounds(String facts) {
        this.facts = facts;
    }

    /** Ids of the notices that there have been. */
    Set<String> told(Ledger units, Ledger cases) throws SQLException {
        return notices(units.texts("select stream_id from told where name in (" + facts + ")"));
    }

    /** Ids of those whose ground stands; nothing is said of a unit whose identification was voided. */
    Set<String> standing(Ledger units, Ledger cases) throws SQLException {
        return notices(units.texts("select stream_id from fact f where name in (" + facts
                + ") and exists (select from fact i where i.stream_id = f.stream_id and i.name = 'unit-identified')"));
    }

    /** A notice is named by its unit and its kind. */
    Set<String> notices(Set<String> units) {
        var kind = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return units.stream().map(unit -> unit + ":" + kind).collect(Collectors.toCollection(TreeSet::new));
    }
}
