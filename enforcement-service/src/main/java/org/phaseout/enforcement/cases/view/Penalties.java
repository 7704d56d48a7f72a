package org.phaseout.enforcement.cases.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.EarlierPenalties;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.read.AfterWait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often and by what an enterprise was penalised, by whichever department. It is read from the facts of its cases, a handful for each, so
 * that what was annulled or voided counts no longer from that moment.
 */
@Component
public class Penalties {

    static final String CASES = """
            select id, facts from case_view
            where district = :district and uscc = :uscc and department is not null
              and (:township::text is null or township = :township)
            order by id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Rules rules;
    private final AfterWait afterWait;

    Penalties(JdbcClient jdbc, JsonMapper eventJson, Rules rules, AfterWait afterWait) {
        this.jdbc = jdbc;
        this.json = eventJson;
        this.rules = rules;
        this.afterWait = afterWait;
    }

    /**
     * @param on the day at which the totals are taken
     * @param penalties the newest first, those that stand no longer too
     * @param totals of those that stand, law by law
     */
    public record History(String uscc, LocalDate on, List<PenaltyLine> penalties, List<PenaltyTotals> totals) {}

    /** @param township that the cases have to lie in; null where it does not matter */
    public History of(String district, String uscc, @Nullable String township, LocalDate on) {
        var procedures = rules.now().procedures();
        var lines = cases(district, uscc, township).stream()
                .flatMap(kept -> PenaltyLine.of(kept, procedures))
                .sorted(Comparator.comparing(PenaltyLine::on)
                        .reversed()
                        .thenComparing(PenaltyLine::caseId)
                        .thenComparingLong(PenaltyLine::version))
                .toList();
        return new History(uscc, on, lines, PenaltyTotals.of(lines, on));
    }

    /** What our own cases tell by now of the enterprise that a case is about; a view that is far behind answers with what it has. */
    public List<EarlierPenalties.Known> known(String district, String caseId) {
        afterWait.upToNow(CaseView.NAME);
        var procedures = rules.now().procedures();
        return uscc(district, caseId).map(uscc -> cases(district, uscc, null)).orElse(List.of()).stream()
                .flatMap(kept -> PenaltyLine.of(kept, procedures))
                .map(line -> new EarlierPenalties.Known(line.documentNumber(), line.law(), line.on(), line.stands()))
                .toList();
    }

    private Optional<String> uscc(String district, String caseId) {
        return jdbc.sql("select uscc from case_view where district = ? and id = ? and uscc is not null")
                .params(district, caseId)
                .query(String.class)
                .optional();
    }

    private List<KeptCase> cases(String district, String uscc, @Nullable String township) {
        return jdbc.sql(CASES)
                .param("district", district)
                .param("uscc", uscc)
                .param("township", township)
                .query((row, _) -> KeptCase.read(row.getString(1), row.getString(2), json))
                .list();
    }
}
