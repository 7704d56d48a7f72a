package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.calendar.WorkingCalendar;

/** E7: deadlines worked out by hand on the notices of the State Council, each with its clause. */
class DeadlinesTest {

    @ParameterizedTest(name = "{0} + {1} as known on {2} is {3}: {5}")
    @CsvFileSource(resources = "/deadlines.csv", numLinesToSkip = 1)
    void a_limit_ends_where_it_was_worked_out_by_hand(
            LocalDate served, String term, LocalDate known, LocalDate lastDay, String provisional, String why) {
        var due = due(served, term, StateCouncil.notices().knownOn(known));
        assertThat(due).as(why).isEqualTo(new Due(lastDay, provisional.equals("yes")));
    }

    private static Due due(LocalDate served, String term, WorkingCalendar calendar) {
        if (term.endsWith("W")) {
            return calendar.workingDaysAfter(served, number(term));
        }
        var limit = Limits.ending(Measures.end(stated(term), served), "示例", served, calendar);
        return new Due(limit.lastDay(), limit.provisional());
    }

    private static Term stated(String term) {
        return term.endsWith("M") ? new Term(number(term), null) : new Term(null, LocalDate.parse(term));
    }

    private static int number(String term) {
        return Integer.parseInt(term.substring(0, term.length() - 1));
    }
}
