package org.phaseout.platform.follow;

import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.phaseout.platform.ledger.LedgerEventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Axon's event side, wired by hand: tokens and transactions are PostgreSQL's, or the service does not start. */
@Configuration(proxyBeanMethods = false)
class FollowConfiguration {

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);

    @Bean
    TransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactions(transactions);
    }

    @Bean
    TokenStore tokenStore(DataSource dataSource) {
        ConnectionProvider connections = new TransactionAwareDataSourceProxy(dataSource)::getConnection;
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(TokenSchema.builder()
                        .setTokenTable("follower_token")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .serializer(tokenSerializer())
                .claimTimeout(CLAIM_TIMEOUT)
                .build();
    }

    /** Without this validator a replay's token can be written but never read again (AxonFramework issue 4160). */
    private static Jackson3Serializer tokenSerializer() {
        var axonOnly = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.util.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(axonOnly))
                .build();
    }

    @Bean
    Followers followers(
            EveryFollower followers,
            FollowerWork work,
            LedgerEventStore store,
            TokenStore tokens,
            TransactionManager transactions,
            Rebuilding rebuilding) {
        var invokers = followers.all().stream().collect(Collectors.toMap(Function.identity(), work::invoker));
        return new Followers(invokers, store, tokens, transactions, rebuilding);
    }
}
