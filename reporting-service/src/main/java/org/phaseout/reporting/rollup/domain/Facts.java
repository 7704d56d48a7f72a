package org.phaseout.reporting.rollup.domain;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.phaseout.reporting.record.domain.Telling;
import org.phaseout.reporting.record.domain.Traits;
import org.phaseout.reporting.rollup.domain.Contribution.Dimensions;
import org.phaseout.reporting.rollup.domain.Row.True;

/** What was reported of a record, and how much of it late: entered late is normal, never lost, and visible as late. */
final class Facts {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LATE_AFTER_DAYS = 3;

    private Facts() {}

    static Stream<True> of(List<Telling> standing, Traits traits) {
        return standing.stream().filter(Telling::isReported).flatMap(fact -> {
            var figures = isLate(fact)
                    ? Stream.of(Figure.FACTS_REPORTED, Figure.FACTS_REPORTED_LATE)
                    : Stream.of(Figure.FACTS_REPORTED);
            return figures.map(
                    figure -> True.since(fact.occurredOn(), Contribution.one(figure, Dimensions.of(traits))));
        });
    }

    private static boolean isLate(Telling fact) {
        var learnedOn = fact.recordedAt().atZone(CHINA).toLocalDate();
        return ChronoUnit.DAYS.between(fact.occurredOn(), learnedOn) > LATE_AFTER_DAYS;
    }
}
