package org.phaseout.reporting.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.notice.domain.Said.LISTING;
import static org.phaseout.reporting.notice.domain.Said.day;
import static org.phaseout.reporting.notice.domain.Said.listed;
import static org.phaseout.reporting.notice.domain.Said.show;
import static org.phaseout.reporting.notice.domain.Said.told;
import static org.phaseout.reporting.notice.domain.Said.unit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** One notice, and what has happened to it so far. */
abstract class OneNotice {

    static final Period YEAR = Period.ofYears(1);
    static final LocalDate PUBLISHED = day(3, 6);
    static final ShownUnit KILN = unit("示例水泥厂（虚构）");

    Notice notice = new Notice.Unpublished();

    /** A listing, on the day of its publication. */
    void published() {
        after(notice.decide(show(LISTING, KILN, listed(3, 2024), YEAR), told(PUBLISHED)));
    }

    /** The one event of a decision, which has happened from here on. */
    NoticeEvent after(List<NoticeEvent> events) {
        assertThat(events).hasSize(1);
        events.forEach(this::evolve);
        return events.getFirst();
    }

    void evolve(NoticeEvent event) {
        notice = notice.evolve(event);
    }
}
