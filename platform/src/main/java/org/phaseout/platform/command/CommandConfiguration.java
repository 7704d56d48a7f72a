package org.phaseout.platform.command;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.ledger.LedgerEventStore;
import org.phaseout.platform.ledger.Snapshots;
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
    Commands commands(
            CommandBus bus, LedgerEventStore store, Snapshots snapshots, Ledger ledger, Aggregates aggregates) {
        var parameters = MultiParameterResolverFactory.ordered(List.of(
                new AttemptParameters(),
                ClasspathParameterResolverFactory.forClassLoader(Commands.class.getClassLoader())));
        var memory = new AggregateMemory();
        aggregates
                .roots()
                .forEach(root -> subscribe(
                        RememberingRepository.of(root, store, snapshots, parameters, memory), bus, parameters));
        return new Commands(bus, ledger, aggregates, memory, snapshots);
    }

    private static <T> void subscribe(
            RememberingRepository<T> repository, CommandBus bus, ParameterResolverFactory parameters) {
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(repository.rootType())
                .repository(repository)
                .parameterResolverFactory(parameters)
                .commandTargetResolver(CommandConfiguration::target)
                .build()
                .subscribe(bus);
    }

    /** Axon would look for annotations on every method of a command, each time. */
    private static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier((Object) ((Command) message.getPayload()).aggregateId(), null);
    }
}
