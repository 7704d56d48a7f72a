package org.phaseout.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.phaseout.platform.follow.Followers;
import org.phaseout.platform.ledger.LedgerEventStore;
import org.phaseout.platform.testing.Patience;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.node.ObjectNode;

/** What is accepted lies in PostgreSQL, and every view can be built again from it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersistenceTest {

    private static final int UNITS = 650;

    private final Site site = Site.fresh("enterprise");
    private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(
            site.database().jdbcUrl(), site.database().user(), site.database().password()));
    private RunningService service = EnterpriseServiceUnderTest.start(site);

    @BeforeAll
    void a_district_of_many_units() {
        var code = Reported.freshUscc();
        var events = new ArrayList<ObjectNode>();
        events.add(Reported.registration("p-e", "P-E", code));
        for (int i = 0; i < UNITS; i++) {
            events.add(Reported.identification("p-u" + i, "P-U%03d".formatted(i), code));
        }
        post(events.subList(0, 400));
        post(events.subList(400, events.size()));
        Patience.until(() -> rows("unit_view") == UNITS && rows("enterprise_view") == 1);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private void post(List<ObjectNode> events) {
        var request = service.request("/v1/events", "industry")
                .header("Content-Type", "application/cloudevents-batch+json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(events.toString()));
        var rows = service.send(request.build()).json();
        assertThat(rows.valueStream().map(row -> row.path("status").asInt()))
                .hasSize(events.size())
                .containsOnly(201);
    }

    /** On this Spring Boot, Axon falls back to memory without a word (so do its own starters). */
    @Test
    void event_store_token_store_and_transactions_are_those_of_the_services_database() {
        assertThat(service.beans(EventStore.class)).hasSize(1).allMatch(LedgerEventStore.class::isInstance);
        assertThat(service.beans(EventStorageEngine.class)).isEmpty();
        assertThat(service.beans(TokenStore.class)).hasSize(1).allMatch(JdbcTokenStore.class::isInstance);
        assertThat(service.beans(CommandBus.class)).hasSize(1);
        assertThat(service.beans(DataSource.class))
                .singleElement()
                .isInstanceOfSatisfying(
                        HikariDataSource.class,
                        source -> assertThat(source.getJdbcUrl())
                                .isEqualTo(site.database().jdbcUrl()));
        assertThat(service.beans(PlatformTransactionManager.class))
                .singleElement()
                .isInstanceOfSatisfying(
                        JdbcTransactionManager.class,
                        manager -> assertThat(manager.getDataSource()).isSameAs(service.bean(DataSource.class)));
        assertThat(service.beans(TransactionManager.class)).hasSize(1);
    }

    @Test
    void axons_transactions_are_springs_and_roll_back() {
        var transaction = service.bean(TransactionManager.class).startTransaction();
        service.bean(JdbcClient.class).sql("delete from unit_view").update();
        transaction.rollback();
        assertThat(rows("unit_view")).isEqualTo(UNITS);
    }

    @Test
    void events_and_tokens_are_rows_of_its_tables() {
        assertThat(rows("event")).isEqualTo(UNITS + 1);
        assertThat(rows("stream")).isEqualTo(UNITS + 1);
        assertThat(rows("receipt")).isEqualTo(UNITS + 1);
        assertThat(database.sql("select processor_name from follower_token where token is not null")
                        .query(String.class)
                        .list())
                .contains("unit-view", "enterprise-view");
        assertThat(database.sql("select count(*) from event where district = '350504'")
                        .query(Long.class)
                        .single())
                .isEqualTo(UNITS + 1);
    }

    @Test
    void a_stored_event_has_its_explicit_name_and_neither_class_names_nor_persons() {
        assertThat(database.sql("select distinct name || ' r' || revision from event order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("enterprise-registered r1", "unit-identified r1");
        assertThat(database.sql("""
                        select concat_ws(' ', e.*::text, convert_from(payload, 'UTF8'), convert_from(metadata, 'UTF8'))
                        from event e
                        """).query(String.class).list())
                .hasSize(UNITS + 1)
                .noneMatch(row -> row.contains("org.") || row.contains("java.") || row.contains("@class"))
                .noneMatch(row -> row.contains("示例人员") || row.contains("示例-001"));
    }

    @Test
    void a_view_is_built_again_from_a_filled_ledger() {
        var before = content("unit_view");
        database.sql("delete from unit_view where id < 'P-U300'").update();
        database.sql("update unit_view set document = '{}', version = 99").update();

        assertThat(service.bean(Followers.class).rebuild("unit-view")).isTrue();

        Patience.until(() -> content("unit_view").equals(before));
        assertThat(service.bean(Followers.class).rebuild("nobodys-view")).isFalse();
    }

    @Test
    void a_rebuild_interrupted_in_the_middle_goes_on_after_a_restart() {
        var before = content("unit_view");
        database.sql("""
                        create function not_yet() returns trigger language plpgsql as
                        $$ begin raise exception 'not yet' using errcode = 'serialization_failure'; end $$
                        """).update();
        database.sql("""
                        create trigger not_yet before insert on unit_view for each row
                        when (new.id = 'P-U600') execute function not_yet()
                        """).update();
        service.bean(Followers.class).rebuild("unit-view");
        Patience.until(() -> rows("unit_view") > 0);
        service.close();
        assertThat(token()).endsWith("ReplayToken");

        service = EnterpriseServiceUnderTest.start(site);
        assertThat(rows("unit_view")).isBetween(1L, UNITS - 1L);
        assertThat(token()).endsWith("ReplayToken");
        database.sql("drop trigger not_yet on unit_view").update();
        database.sql("drop function not_yet").update();

        Patience.until(() -> content("unit_view").equals(before));
    }

    @Test
    void a_follower_added_later_reads_the_ledger_from_its_start() {
        var before = content("unit_view");
        service.close();
        database.sql("delete from follower_token where processor_name = 'unit-view'")
                .update();
        database.sql("delete from follower_progress where follower = 'unit-view'")
                .update();
        database.sql("truncate unit_view").update();
        service = EnterpriseServiceUnderTest.start(site);
        Patience.until(() -> content("unit_view").equals(before));
    }

    private String token() {
        return database.sql("select token_type from follower_token where processor_name = 'unit-view'")
                .query(String.class)
                .single();
    }

    private String content(String table) {
        return database.sql("select count(*) || ':' || coalesce(md5(string_agg(t::text, ',' order by id)), '') from "
                        + table + " t")
                .query(String.class)
                .single();
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
