package org.phaseout.enforcement.cases.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Deadline;
import org.phaseout.enforcement.cases.domain.GroundLine;
import org.phaseout.enforcement.cases.domain.NextStep;
import org.phaseout.enforcement.cases.domain.Referral;
import org.phaseout.enforcement.cases.domain.Subject;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is to be done, the nearest day first, whoever has to act by it: for a department its own cases that are open or in which it still
 * has a duty, for the government what waits for it. A page is one statement; deadlines and steps are worked out for its cases alone.
 */
@Component
public class Worklist {

    private static final String GOVERNMENT = "government";
    private static final String REFERRAL = "referral";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Rules rules;

    Worklist(JdbcClient jdbc, JsonMapper eventJson, Rules rules) {
        this.jdbc = jdbc;
        this.json = eventJson;
        this.rules = rules;
    }

    /** Null where it does not matter. A case without a deadline is in no range of days. */
    public record Filter(
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueUntil,
            @Nullable String ground,
            @Nullable String township) {

        LocalDate from() {
            return dueFrom == null ? LocalDate.EPOCH : dueFrom;
        }

        LocalDate until() {
            if (dueFrom == null && dueUntil == null) {
                return TaskCursor.NEVER;
            }
            return dueUntil == null || dueUntil.equals(TaskCursor.NEVER) ? TaskCursor.NEVER.minusDays(1) : dueUntil;
        }
    }

    /** @param next cursor of the following page; absent on the last */
    public record Page(
            LocalDate today, List<Task> tasks, @Nullable String next) {}

    /**
     * @param awaits whose turn it is: {@code department}, {@code enterprise} or {@code government}
     * @param deadline the nearest by which somebody has to act; null where none runs
     * @param overdue it has passed and holds
     * @param referralPossible E6: the measure has not helped, or none need come first; an officer may refer it
     * @param referral what the government has not answered yet
     * @param actions the reader may report now, behind {@code report.case.}
     */
    public record Task(
            String id,
            long version,
            String state,
            String awaits,
            Subject subject,
            List<String> grounds,
            @Nullable Deadline deadline,
            boolean overdue,
            boolean referralPossible,
            @Nullable Referral referral,
            List<String> actions) {}

    /** @param reader who would act now, a department or the government */
    public Page page(Act reader, Filter filter, @Nullable TaskCursor behind, int most) {
        var kept = kept(reader, filter, behind == null ? TaskCursor.START : behind, most);
        var rulebook = rules.now();
        return new Page(
                reader.occurredOn(),
                kept.stream().map(each -> task(each.kept(), reader, rulebook)).toList(),
                kept.size() < most ? null : kept.getLast().at().text());
    }

    private record Placed(TaskCursor at, KeptCase kept) {}

    private List<Placed> kept(Act reader, Filter filter, TaskCursor behind, int most) {
        return jdbc.sql(query(reader.by()))
                .param("district", reader.district())
                .param("authority", reader.by().value())
                .param("from", filter.from())
                .param("until", filter.until())
                .param("ground", filter.ground())
                .param("township", filter.township())
                .param("due", behind.due())
                .param("id", behind.id())
                .param("most", most)
                .query((row, _) -> new Placed(
                        new TaskCursor(row.getObject("task_due", LocalDate.class), row.getString("id")),
                        KeptCase.read(row.getString("id"), row.getString("facts"), json)))
                .list();
    }

    /** Both conditions are those of a partial index, in its order. */
    static String query(Authority reader) {
        return """
                select id, task_due, facts from case_view
                where district = :district and %s
                  and task_due between :from and :until
                  and (:ground::text is null or :ground = any (grounds))
                  and (:township::text is null or township = :township)
                  and (task_due, id) > (:due, :id)
                order by task_due, id limit :most
                """.formatted(
                        reader.value().equals(GOVERNMENT)
                                ? "awaits = 'government' and :authority = 'government'"
                                : "(awaits <> 'nobody' or task_due < date '9999-12-31') and department = :authority");
    }

    private static Task task(KeptCase kept, Act reader, Rulebook rulebook) {
        var facts = kept.facts();
        var file = facts.file();
        var deadline = facts.deadlines(reader.occurredOn(), rulebook).stream()
                .filter(each -> !each.right())
                .findFirst();
        var actions = facts.nextSteps(reader, rulebook).stream()
                .map(NextStep::action)
                .distinct()
                .toList();
        return new Task(
                kept.id(),
                facts.version(),
                file.state(),
                file.awaits(),
                file.subject(),
                file.grounds().stream().map(GroundLine::ground).distinct().toList(),
                deadline.orElse(null),
                deadline.map(Deadline::overdue).orElse(false),
                actions.contains(REFERRAL),
                facts.referral().orElse(null),
                actions);
    }
}
