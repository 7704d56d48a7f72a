package org.phaseout.pricing.measure.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Undo;
import org.phaseout.platform.intake.Action;
import org.phaseout.platform.intake.UndoneAction;
import org.phaseout.platform.intake.UndoneAction.Voiding;
import org.phaseout.pricing.measure.domain.Level;
import org.phaseout.pricing.measure.domain.MeasureCommand.ApproveMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.CorrectMeasureAction;
import org.phaseout.pricing.measure.domain.MeasureCommand.ListMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.OfAuthority;
import org.phaseout.pricing.measure.domain.MeasureCommand.ProposeMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.RecheckMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.StartMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.TakeMeasureOffList;
import org.phaseout.pricing.measure.domain.MeasureCommand.VoidMeasureAction;
import org.phaseout.pricing.measure.domain.MeasureEvent.OfficialDocument;
import org.phaseout.pricing.measure.domain.MeasureId;
import org.phaseout.pricing.measure.domain.Recheck;
import org.phaseout.pricing.tariff.domain.Tariffs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be reported of a price measure, by whom, and what it asks. */
@Configuration(proxyBeanMethods = false)
class MeasureActions {

    private static final Set<String> DISTRICT = Set.of("industry", "development");
    private static final Set<String> PRICING = Set.of("province", "city", "development");
    private static final Set<String> ALL = Set.of("province", "city", "industry", "development");

    private final Tariffs tariffs;

    MeasureActions(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    /** What an action on a measure can say; the schema of each action says which parts it has. */
    record Said(
            @Nullable String documentNumber,
            @Nullable BigDecimal surcharge,
            @Nullable String level,
            @Nullable OfficialDocument approval,
            @Nullable OfficialDocument list,
            @Nullable LocalDate from,
            @Nullable String result,
            @Nullable LocalDate occurredOn) {}

    record Correction(UndoneAction action, String office, String reason, String document, Said data) {

        Undo undo() {
            return action.undo(office, reason, document);
        }
    }

    @Bean
    Action<Said> proposal() {
        return step("report.measure.proposal", DISTRICT, "measure-proposed");
    }

    @Bean
    Action<Said> approval() {
        return step("report.measure.approval", PRICING, "measure-approved");
    }

    @Bean
    Action<Said> listPublication() {
        return step("report.measure.list-publication", PRICING, "measure-listed");
    }

    @Bean
    Action<Said> start() {
        return step("report.measure.start", DISTRICT, "measure-came-into-force");
    }

    @Bean
    Action<Said> recheck() {
        return step("report.measure.recheck", DISTRICT, "measure-rechecked");
    }

    @Bean
    Action<Said> listChange() {
        return step("report.measure.list-change", PRICING, "measure-ended");
    }

    private Action<Said> step(String type, Set<String> senders, String fact) {
        return new Action<>(
                type, Said.class, senders, (subject, said, _) -> command(fact, new MeasureId(subject), said));
    }

    @Bean
    Action<Correction> measureCorrection() {
        return Action.correcting("report.measure.correction", Correction.class, ALL, (subject, correction, _) -> {
            var id = new MeasureId(subject);
            var as = command(correction.action().fact(), id, correction.data());
            return new CorrectMeasureAction(
                    id, correction.undo(), as, correction.data().occurredOn());
        });
    }

    @Bean
    Action<Voiding> measureVoiding() {
        return new Action<>(
                "report.measure.voiding",
                Voiding.class,
                ALL,
                (subject, voiding, _) -> new VoidMeasureAction(new MeasureId(subject), voiding.undo()));
    }

    /** The command behind a fact, by the fact's stored name; the schema has seen to it that its parts are there. */
    private OfAuthority command(String fact, MeasureId id, Said said) {
        return switch (fact) {
            case "measure-proposed" -> new ProposeMeasure(id, said(said.documentNumber()), said.surcharge(), tariffs);
            case "measure-approved" -> new ApproveMeasure(id, Level.of(said(said.level())), said(said.approval()));
            case "measure-listed" -> new ListMeasure(id, said(said.list()));
            case "measure-came-into-force" -> new StartMeasure(id, said(said.from()), tariffs);
            case "measure-rechecked" ->
                new RecheckMeasure(id, Recheck.of(said(said.result())), said(said.documentNumber()));
            case "measure-ended" -> new TakeMeasureOffList(id, said(said.list()));
            default -> throw new IllegalArgumentException(fact + " is not reported by an authority");
        };
    }

    private static <T> T said(@Nullable T part) {
        return Objects.requireNonNull(part, "the schema requires it");
    }
}
