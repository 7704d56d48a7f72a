package org.phaseout.enforcement.cases.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfRows;
import org.phaseout.enforcement.rules.domain.RulesEvent.HolidayCalendarPublished;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.EventMetadata;
import org.phaseout.platform.ledger.Recorded;

/** E7: a day that waited for a calendar sorts the worklist rightly once that is there, however it comes. */
@ExtendWith(OneInstance.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskDaysTest {

    private static final String ID = "td-1";
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private final OneInstance instance;

    TaskDaysTest(OneInstance instance) {
        this.instance = instance;
    }

    /** Ninety days from 2 December 2024 end on Sunday, 2 March: so it was kept before the calendar of 2025 was known. */
    @BeforeEach
    void a_day_reckoned_before_its_year_was_published() {
        if (kept().isEmpty()) {
            instance.tell(
                    "emergency",
                    Reported.opening(ID, "2024-12-02", "safety"),
                    ReportedOfRows.facts(ID, "2024-12-02", ReportedOfRows.HAZARD));
            instance.awaitRest();
        }
        instance.database()
                .sql("update case_view set task_due = '2025-03-02', task_provisional = true where id = ?")
                .param(ID)
                .update();
    }

    @Test
    void a_release_that_brings_the_calendar_settles_it() {
        instance.service().bean(TaskDays.class).settle();
        assertThat(kept()).containsExactly("2025-03-03 false");
    }

    @Test
    void the_calendar_that_is_published_settles_it() {
        Fact published = new HolidayCalendarPublished("示例", 2025, DAY, "示例1号", List.of(), List.of());
        instance.service()
                .bean(CaseView.class)
                .apply(List.of(new Recorded<>(
                        published,
                        new UUID(0, 1),
                        1,
                        published.aggregateId(),
                        1,
                        "350504",
                        DAY,
                        Instant.EPOCH,
                        new EventMetadata("administrator", null, null, null))));
        assertThat(kept()).containsExactly("2025-03-03 false");
    }

    private List<String> kept() {
        return instance.database()
                .sql("select task_due || ' ' || task_provisional from case_view where id = ?")
                .param(ID)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
