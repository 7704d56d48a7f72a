package org.phaseout.enforcement.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.CaseEvent.Discharge;
import org.phaseout.enforcement.cases.domain.CaseEvent.EarlierPenalty;
import org.phaseout.enforcement.cases.domain.CaseEvent.Measurement;
import org.phaseout.enforcement.cases.domain.EarlierPenalties;
import org.phaseout.enforcement.cases.domain.FindingCommand.Evidence;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingCommand.OpenCase;
import org.phaseout.enforcement.cases.domain.FindingCommand.Party;
import org.phaseout.enforcement.cases.domain.FindingCommand.RecordLead;
import org.phaseout.enforcement.cases.domain.FindingCommand.Suspected;
import org.phaseout.enforcement.cases.view.Penalties;
import org.phaseout.enforcement.rules.domain.Track;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How a case begins: what may be reported of it, by whom, and what it asks. */
@Configuration(proxyBeanMethods = false)
class CaseActions {

    /** A reference into the persons vault, where the reported person went. */
    record Officer(String person) {}

    record LeadData(
            String track,
            @Nullable String uscc,
            String township,
            @Nullable List<String> units,
            String about) {}

    record OpeningData(
            String track,
            Enterprise enterprise,
            String township,
            Industry industry,
            @Nullable List<String> units,
            List<Officer> officers,
            @Nullable String ground) {}

    record Enterprise(String uscc, String name) {}

    record Industry(String code, String edition) {}

    record GroundData(
            String ground,
            @Nullable Measurement measurement,
            @Nullable Discharge discharge,
            @Nullable Map<String, String> particulars,
            @Nullable String facts,
            @Nullable LocalDate actOn,
            @Nullable List<EarlierPenalty> earlierPenalties,
            List<Officer> officers) {

        Evidence evidence() {
            return new Evidence(
                    measurement,
                    discharge,
                    facts,
                    Objects.requireNonNullElse(particulars, Map.of()),
                    actOn,
                    orNone(earlierPenalties));
        }
    }

    @Bean
    Action<LeadData> lead() {
        return Reports.ofTownshipsToo(
                "lead",
                LeadData.class,
                (subject, data, _) -> new RecordLead(
                        subject,
                        Track.of(data.track()),
                        data.uscc(),
                        data.township(),
                        orNone(data.units()),
                        data.about()));
    }

    @Bean
    Action<OpeningData> opening(Rules rules) {
        return Reports.ofDepartments("opening", OpeningData.class, (subject, data, _) -> {
            var party = new Party(
                    data.enterprise().uscc(),
                    data.enterprise().name(),
                    data.township(),
                    data.industry().code(),
                    data.industry().edition());
            return new OpenCase(
                    subject,
                    Track.of(data.track()),
                    party,
                    orNone(data.units()),
                    persons(data.officers()),
                    data.ground() == null ? null : new Suspected(data.ground(), rules.now()));
        });
    }

    @Bean
    Action<GroundData> ground(Rules rules, Penalties penalties) {
        return Reports.ofDepartments("ground", GroundData.class, (subject, data, act) -> {
            var evidence = data.evidence();
            var known = evidence.earlier().isEmpty()
                    ? List.<EarlierPenalties.Known>of()
                    : penalties.known(act.district(), subject);
            return new FindGround(subject, data.ground(), evidence, persons(data.officers()), rules.now(), known);
        });
    }

    static List<String> persons(@Nullable List<Officer> officers) {
        return orNone(officers).stream().map(Officer::person).toList();
    }

    static Delivered delivered(String manner, @Nullable Officer receivedBy, @Nullable Boolean consented) {
        return new Delivered(manner, receivedBy == null ? null : receivedBy.person(), Boolean.TRUE.equals(consented));
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
