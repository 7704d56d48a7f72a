package org.phaseout.enterprise.unit.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.OfficialDocument;
import org.phaseout.enterprise.unit.domain.Report;
import org.phaseout.enterprise.unit.domain.UnitCommand.Receiver;
import org.phaseout.enterprise.unit.domain.UnitCommand.Verdict;
import org.phaseout.enterprise.unit.domain.UnitId;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consent, dismantling and acceptance of a unit (U5, U6, U9). */
@Configuration(proxyBeanMethods = false)
class ExitActions {

    private static final Set<String> SENDERS = Set.of("industry", "development", "township:*");
    private static final Set<String> INDUSTRY = Set.of("industry");
    private static final Set<String> TOWNSHIPS = Set.of("township:*");

    record ConsentRequest(String reason, String proof, OfficialDocument request) {}

    record Consent(OfficialDocument consent) {}

    record SealedExit(String office, String document) {}

    record Start(@Nullable String site) {}

    record Disposal(String machine, String method, Receiver receiver) {}

    record AuxiliaryReuse(String equipment, OfficialDocument report) {}

    record InPlace(String office) {}

    record SiteCheck(String result, @Nullable String remarks, List<Member> members) {}

    record Judgement(String result, @Nullable List<String> reasons, List<Member> members) {}

    /** @param person reference into the persons vault, where the reported member went */
    record Member(String person) {}

    @Bean
    Action<ConsentRequest> unitConsentRequest() {
        return new Action<>(
                "report.unit.consent-request",
                ConsentRequest.class,
                INDUSTRY,
                (subject, data, _) ->
                        new Report.RequestConsent(new UnitId(subject), data.reason(), data.proof(), data.request()));
    }

    @Bean
    Action<Consent> unitConsent() {
        return new Action<>(
                "report.unit.consent",
                Consent.class,
                Set.of("province", "industry"),
                (subject, data, _) -> new Report.GiveConsent(new UnitId(subject), data.consent()));
    }

    @Bean
    Action<SealedExit> unitSealedExit() {
        return new Action<>(
                "report.unit.sealed-exit",
                SealedExit.class,
                INDUSTRY,
                (subject, data, _) -> new Report.ExitSealed(new UnitId(subject), data.office(), data.document()));
    }

    @Bean
    Action<Start> unitDismantlingStart() {
        return new Action<>(
                "report.unit.dismantling-start",
                Start.class,
                SENDERS,
                (subject, data, _) -> new Report.StartDismantling(new UnitId(subject), data.site()));
    }

    @Bean
    Action<Disposal> unitDisposal() {
        return new Action<>(
                "report.unit.disposal",
                Disposal.class,
                SENDERS,
                (subject, data, _) -> new Report.DisposeOfMachine(
                        new UnitId(subject), data.machine(), data.method(), data.receiver()));
    }

    @Bean
    Action<AuxiliaryReuse> unitAuxiliaryReuse() {
        return new Action<>(
                "report.unit.auxiliary-reuse",
                AuxiliaryReuse.class,
                SENDERS,
                (subject, data, _) -> new Report.ReuseAuxiliary(new UnitId(subject), data.equipment(), data.report()));
    }

    @Bean
    Action<InPlace> unitDismantling() {
        return new Action<>(
                "report.unit.dismantling",
                InPlace.class,
                SENDERS,
                (subject, data, _) -> new Report.FinishDismantling(new UnitId(subject), data.office()));
    }

    @Bean
    Action<SiteCheck> unitSiteCheck() {
        return new Action<>(
                "report.unit.site-check",
                SiteCheck.class,
                TOWNSHIPS,
                (subject, data, _) -> new Report.CheckOnSite(
                        new UnitId(subject), data.result(), data.remarks(), persons(data.members())));
    }

    @Bean
    Action<Judgement> unitAcceptance() {
        return new Action<>(
                "report.unit.acceptance",
                Judgement.class,
                TOWNSHIPS,
                (subject, data, _) -> new Report.JudgeAcceptance(
                        new UnitId(subject),
                        Verdict.valueOf(data.result().toUpperCase(Locale.ROOT)),
                        data.reasons() == null ? List.of() : data.reasons(),
                        persons(data.members())));
    }

    private static List<String> persons(List<Member> members) {
        return members.stream().map(Member::person).toList();
    }
}
