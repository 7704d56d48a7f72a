package org.phaseout.reporting.record.inbox;

import static org.phaseout.reporting.record.domain.RecordKind.CASE;
import static org.phaseout.reporting.record.domain.RecordKind.ENTERPRISE;
import static org.phaseout.reporting.record.domain.RecordKind.MEASURE;
import static org.phaseout.reporting.record.domain.RecordKind.METER;
import static org.phaseout.reporting.record.domain.RecordKind.PLAN;
import static org.phaseout.reporting.record.domain.RecordKind.UNIT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.phaseout.contract.enforcement.EnforcementMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.pricing.PricingMessage;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.MessageNames;
import org.phaseout.platform.message.MessageTypes;
import org.phaseout.reporting.arrival.Arrivals;
import org.phaseout.reporting.record.inbox.RecordInbox.Reader;
import org.phaseout.reporting.record.view.RecordFollower;
import org.phaseout.reporting.record.view.RecordLinks;
import org.phaseout.reporting.record.view.RecordMessages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** One reader for each service that tells of records; their names are those of dead letters, lag and reset. */
@Configuration(proxyBeanMethods = false)
class RecordInboxes {

    /** Under this name it is kept how far the records have come, whoever told of them. */
    static final String VIEW = "rollup";

    @Bean
    Words<EnterpriseMessage> enterpriseWords(MessageNames names) {
        return new Words<>(
                MessageTypes.of(EnterpriseMessage.class, names),
                Set.of(ENTERPRISE, UNIT, PLAN),
                (message, _) -> Optional.of(EnterpriseWords.heard(message)));
    }

    @Bean
    Words<EnforcementMessage> enforcementWords(MessageNames names) {
        return new Words<>(
                MessageTypes.of(EnforcementMessage.class, names),
                Set.of(CASE),
                (message, _) -> EnforcementWords.heard(message));
    }

    @Bean
    Words<PricingMessage> pricingWords(MessageNames names) {
        return new Words<>(
                MessageTypes.of(PricingMessage.class, names),
                Set.of(MEASURE, METER),
                (message, version) -> Optional.of(PricingWords.heard(message, version)));
    }

    @Bean
    Desk recordDesk(
            Arrivals arrivals,
            RecordMessages messages,
            RecordLinks links,
            List<Words<?>> words,
            List<RecordFollower> followers,
            @Qualifier("eventJson") JsonMapper json) {
        return new Desk(arrivals, messages, links, new RecordBooks(messages, links, json, words), followers);
    }

    @Bean
    InboxHandler<EnterpriseMessage> enterpriseRecords(
            Words<EnterpriseMessage> words, Desk desk, @Qualifier("eventJson") JsonMapper json) {
        return new RecordInbox<>(
                new Reader<>("rollup", EnterpriseMessage.TOPIC, EnterpriseMessage.class, words), desk, json);
    }

    @Bean
    InboxHandler<EnforcementMessage> caseRecords(
            Words<EnforcementMessage> words, Desk desk, @Qualifier("eventJson") JsonMapper json) {
        return new RecordInbox<>(
                new Reader<>("rollup-enforcement", EnforcementMessage.TOPIC, EnforcementMessage.class, words),
                desk,
                json);
    }

    @Bean
    InboxHandler<PricingMessage> priceRecords(
            Words<PricingMessage> words, Desk desk, @Qualifier("eventJson") JsonMapper json) {
        return new RecordInbox<>(
                new Reader<>("rollup-pricing", PricingMessage.TOPIC, PricingMessage.class, words), desk, json);
    }
}
