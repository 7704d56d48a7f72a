package org.phaseout.enforcement.cases.web;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.phaseout.enforcement.rules.domain.StatutoryTerm;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Says of every duty of a case until when it is due, and whether that was kept: on the calendar and the day of reading. */
@Component
class DutyLines {

    private final Rules rules;

    DutyLines(Rules rules) {
        this.rules = rules;
    }

    /** For the documents of one answer, which are all read on one calendar. */
    Consumer<ObjectNode> reading() {
        var calendar = rules.calendar();
        var today = rules.today();
        return document -> complete(document, calendar, today);
    }

    private static void complete(ObjectNode document, WorkingCalendar calendar, LocalDate today) {
        var breaches = 0;
        for (var line : document.path("duties")) {
            var duty = (ObjectNode) line;
            var since = LocalDate.parse(duty.path("since").asString());
            var due = StatutoryTerm.of(duty.path("duty").asString()).end(since, calendar);
            var by = duty.has("doneOn") ? LocalDate.parse(duty.path("doneOn").asString()) : today;
            var breached = !due.provisional() && by.isAfter(due.lastDay());
            duty.put("lastDay", due.lastDay().toString())
                    .put("provisional", due.provisional())
                    .put("breached", breached);
            breaches += breached ? 1 : 0;
        }
        document.put("breaches", breaches);
    }
}
