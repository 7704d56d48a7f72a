package org.phaseout.enforcement.cases.web;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.phaseout.enforcement.cases.domain.Duty;
import org.phaseout.enforcement.cases.domain.DutyLine;
import org.phaseout.enforcement.cases.domain.NoticeLine;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says of the days of a case what they are on the day of reading: by when a duty is due and whether that was kept, and what was provisional (E7). */
@Component
class DaysAsRead {

    private final Rules rules;
    private final JsonMapper json;

    DaysAsRead(Rules rules, JsonMapper eventJson) {
        this.rules = rules;
        this.json = eventJson;
    }

    /** For the documents of one answer, which are all read on one calendar. */
    Consumer<ObjectNode> reading() {
        var calendar = rules.calendar();
        var today = rules.today();
        return document -> complete(document, calendar, today);
    }

    private void complete(ObjectNode document, WorkingCalendar calendar, LocalDate today) {
        for (var line : document.path("notices")) {
            var notice = json.treeToValue(line, NoticeLine.class).settled(calendar);
            if (notice.hearingBy() != null) {
                ((ObjectNode) line).set("hearingBy", json.valueToTree(notice.hearingBy()));
            }
        }
        var breaches = 0;
        for (var line : document.path("duties")) {
            var read = DutyLine.of(json.treeToValue(line, Duty.class), calendar, today);
            ((ObjectNode) line)
                    .put("lastDay", read.lastDay().toString())
                    .put("provisional", read.provisional())
                    .put("breached", read.breached());
            breaches += read.breached() ? 1 : 0;
        }
        document.put("breaches", breaches);
    }
}
