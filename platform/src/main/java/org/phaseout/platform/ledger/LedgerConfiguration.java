package org.phaseout.platform.ledger;

import org.axonframework.modelling.command.AggregateRoot;
import org.phaseout.platform.discovery.Discovery;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.message.MessageJson;
import org.phaseout.platform.signal.Signals;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    JsonMapper eventJson() {
        return MessageJson.mapper();
    }

    @Bean
    Ledger ledger(JdbcTemplate jdbc, JsonMapper eventJson, Signals signals) {
        return new PostgresLedger(jdbc, eventJson, () -> signals.raise(LedgerSignal.CHANNEL));
    }

    @Bean
    EventTypes eventTypes(BeanFactory beans, ObjectProvider<Upcast> upcasts, JsonMapper eventJson) {
        var facts = Discovery.subtypes(Fact.class, AutoConfigurationPackages.get(beans));
        return new EventTypes(facts.toList(), upcasts.stream().toList(), eventJson);
    }

    @Bean
    Snapshots snapshots(BeanFactory beans, JdbcTemplate jdbc, JsonMapper eventJson) {
        var roots = Discovery.annotated(AggregateRoot.class, AutoConfigurationPackages.get(beans));
        return new Snapshots(roots.toList(), JdbcClient.create(jdbc), eventJson);
    }

    @Bean
    LedgerEventStore eventStore(Ledger ledger, EventTypes types, Snapshots snapshots, Signals signals) {
        return new LedgerEventStore(ledger, types, snapshots, signals);
    }
}
