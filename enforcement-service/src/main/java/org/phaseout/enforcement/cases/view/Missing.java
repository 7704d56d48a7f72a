package org.phaseout.enforcement.cases.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.Effect;
import org.phaseout.enforcement.cases.domain.LimitLine;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureServed;
import org.phaseout.enforcement.rules.domain.Condition;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Measure;
import org.phaseout.platform.domain.History.Entry;

/**
 * What a dossier still lacks before it can be put before the government.
 *
 * @param what {@code opening}, {@code order}, {@code service}, {@code failure}, {@code extension-answer} or {@code stay-end}
 * @param document by its name in the row, or what shows it
 * @param clause that asks for it
 */
public record Missing(String what, String document, String clause) {

    private static final String OPENING = "另行立案（本案已被撤销或者确认无效）";
    private static final String SERVICE = "送达回证";
    private static final String FAILURE = "复查记录（未整改到位或者逾期）";
    private static final String ANSWER = "延期申请答复";
    private static final String RESUMPTION = "恢复执行决定";

    /** Of a case whose decisions were undone altogether only another case can come before a government (E6a). */
    static List<Missing> of(KeptCase kept, Ground row) {
        if (kept.isUndone()) {
            return List.of(new Missing("opening", OPENING, row.clause()));
        }
        var measures = row.follows().atOnce() ? List.<Missing>of() : ofTheMeasures(kept, row);
        return measures.isEmpty() ? ofTheCourse(kept, row) : measures;
    }

    private static List<Missing> ofTheMeasures(KeptCase kept, Ground row) {
        var standing = inEffect(kept);
        var missing = new ArrayList<Missing>();
        for (var measure : required(row, standing)) {
            var after = standing.stream()
                    .dropWhile(told -> !isOrder(told, row, measure))
                    .toList();
            if (after.isEmpty()) {
                missing.add(new Missing("order", measure.form().document(), measure.clause()));
            } else if (!isServed(after, row, measure)) {
                missing.add(new Missing("service", measure.form().document() + SERVICE, measure.clause()));
            }
        }
        return List.copyOf(missing);
    }

    /** By its own service: one that names it, or that names none while it leads. */
    private static boolean isServed(List<Entry<CaseEvent>> sinceItsOrder, Ground row, Measure measure) {
        var leads = false;
        for (var told : sinceItsOrder) {
            if (told.fact() instanceof CaseMeasureOrdered ordered
                    && !ordered.standsAside()
                    && ordered.ground().equals(row.ground())) {
                leads = ordered.measure().equals(measure.name());
            }
            if (told.fact() instanceof CaseMeasureServed served
                    && (served.ground() == null || served.ground().equals(row.ground()))
                    && (served.measure() == null ? leads : served.measure().equals(measure.name()))) {
                return true;
            }
        }
        return false;
    }

    /** What is to be decided anew (责令重作) is ordered anew. */
    private static List<Entry<CaseEvent>> inEffect(KeptCase kept) {
        return kept.facts().history().standing().stream()
                .filter(told -> kept.facts().effectOf(told) == Effect.STANDS)
                .toList();
    }

    /** The one that opens the way, with those before it and all that were ordered; else these, and a first one before. */
    private static List<Measure> required(Ground row, List<Entry<CaseEvent>> standing) {
        var ordered = row.measures().stream()
                .filter(measure -> standing.stream().anyMatch(told -> isOrder(told, row, measure)))
                .toList();
        var opening = row.follows().after();
        if (opening != null) {
            var chain = row.measure(opening).map(last -> chain(row, last)).orElse(List.of());
            return Stream.concat(chain.stream(), ordered.stream()).distinct().toList();
        }
        return ordered.isEmpty()
                ? row.measures().stream()
                        .filter(measure ->
                                measure.after() == null && measure.certainty().isEnforced())
                        .limit(1)
                        .toList()
                : ordered;
    }

    private static List<Measure> chain(Ground row, Measure last) {
        var chain = new ArrayList<>(List.of(last));
        for (var first = last.after(); first != null; first = chain.getFirst().after()) {
            var before = row.measure(first);
            if (before.isEmpty()) {
                break;
            }
            chain.addFirst(before.get());
        }
        return chain;
    }

    private static boolean isOrder(Entry<CaseEvent> told, Ground row, Measure measure) {
        return told.fact() instanceof CaseMeasureOrdered ordered
                && ordered.ground().equals(row.ground())
                && ordered.measure().equals(measure.name());
    }

    /** What has no limit is not heeded once a re-inspection has failed. */
    private static boolean needsFailure(Ground row) {
        return row.follows().needs() != Condition.SERVED;
    }

    /** E6: met in time it is no matter for a government; while an answer is owed or a stay holds, nothing is referred. */
    private static List<Missing> ofTheCourse(KeptCase kept, Ground row) {
        var course = Course.of(kept, row);
        var limit = course.limit();
        if (limit != null && limit.extensionAsked() != null) {
            return List.of(new Missing("extension-answer", ANSWER, limit.clause()));
        }
        var mayBeMet = (limit != null && !limit.lapsed()) || (course.inEffect() && needsFailure(row));
        var runs = mayBeMet && !course.failed();
        if (course.met() || (runs && !row.follows().atOnce())) {
            return List.of(new Missing("failure", FAILURE, row.clause()));
        }
        return kept.isStayedBeforeReferral() ? List.of(new Missing("stay-end", RESUMPTION, row.clause())) : List.of();
    }

    /** The course upon the ground of a row; that of the case where it has one alone. */
    private record Course(@Nullable LimitLine limit, boolean inEffect, boolean met, boolean failed) {

        static Course of(KeptCase kept, Ground row) {
            var file = kept.facts().file();
            return file.courses().stream()
                    .filter(line -> line.ground().equals(row.ground()))
                    .findFirst()
                    .map(line -> new Course(
                            line.limit(),
                            line.state().equals("in-effect"),
                            line.state().equals("met"),
                            line.failed()))
                    .orElseGet(() -> new Course(
                            file.limit(),
                            kept.isInEffect(),
                            kept.isMet(),
                            file.flags().reinspectionFailed()));
        }
    }
}
