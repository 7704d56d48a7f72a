package org.phaseout.platform.command;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.ledger.LedgerEventStore;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon's command side, wired by hand: what is not declared here is not there. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    @Bean
    Aggregates aggregates(BeanFactory beans) {
        return Aggregates.below(AutoConfigurationPackages.get(beans));
    }

    /** Commands run in no JDBC transaction: the append is the only thing they write, and it commits itself. */
    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder().build();
    }

    @Bean
    Commands commands(CommandBus bus, LedgerEventStore store, Ledger ledger, Aggregates aggregates) {
        var parameters = MultiParameterResolverFactory.ordered(List.of(
                new AttemptParameters(),
                ClasspathParameterResolverFactory.forClassLoader(Commands.class.getClassLoader())));
        aggregates.roots().forEach(root -> subscribe(root, bus, store, parameters));
        return new Commands(bus, ledger, aggregates);
    }

    private static <T> void subscribe(
            Class<T> root, CommandBus bus, LedgerEventStore store, ParameterResolverFactory parameters) {
        var repository = EventSourcingRepository.builder(root)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .build();
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(root)
                .repository(repository)
                .parameterResolverFactory(parameters)
                .build()
                .subscribe(bus);
    }
}
