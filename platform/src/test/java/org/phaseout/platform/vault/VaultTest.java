package org.phaseout.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.TestDatabase;
import org.phaseout.platform.domain.Authority;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class VaultTest {

    private static final String DISTRICT = "350504";
    private static final Authority ECOLOGY = new Authority("ecology");
    private static final Person INSPECTOR = new Person("示例甲", "生态环境局", "闽0000001");
    private static final Person SIGNATORY = new Person("示例乙", null, null);

    private static final DataSource DATABASE = TestDatabase.migrated("vault");
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);

    private final Vault vault = VaultOn.database(DATABASE);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(DATABASE));

    VaultTest() {
        JDBC.sql("truncate person, person_read").update();
    }

    @Test
    void a_person_stored_is_read_back() {
        var ref = vault.store(DISTRICT, INSPECTOR);

        assertThat(vault.read(ref, ECOLOGY, "送达回证")).contains(INSPECTOR);
        assertThat(vault.name(ref, ECOLOGY, "送达回证")).isEqualTo("示例甲");
    }

    @Test
    void the_same_person_has_one_reference_however_typed() {
        var ref = vault.store(DISTRICT, INSPECTOR);

        assertThat(vault.store(DISTRICT, new Person(" 示例 甲", "生态环境局 ", "闽００００００１")))
                .isEqualTo(ref);
        assertThat(vault.store(DISTRICT, new Person("示例甲", "应急管理局", "闽0000001")))
                .isNotEqualTo(ref);
        assertThat(vault.store("350503", INSPECTOR)).isNotEqualTo(ref);
    }

    @Test
    void while_there_are_few_persons_one_is_found_without_reading_all() throws SQLException {
        try (var connection = DATABASE.getConnection()) {
            var alone = VaultOn.database(new SingleConnectionDataSource(connection, true));
            long before = readsFromEndToEnd(connection);
            for (int nth = 0; nth < 40; nth++) {
                alone.store(DISTRICT, new Person("示例" + nth, null, null));
            }
            assertThat(readsFromEndToEnd(connection) - before).isLessThan(20);
        }
    }

    /** Of the table of persons, by this connection and those that have ended. */
    private static long readsFromEndToEnd(Connection connection) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("select pg_stat_force_next_flush()").query((_, _) -> 0).single();
        return jdbc.sql("select seq_scan from pg_stat_user_tables where relname = 'person'")
                .query(Long.class)
                .single();
    }

    @Test
    void many_who_store_the_same_new_person_at_once_get_one_reference() throws Exception {
        var refs = atOnce(12, () -> vault.store(DISTRICT, INSPECTOR));

        assertThat(refs).hasSize(12).containsOnly(refs.getFirst());
        assertThat(count("person")).isEqualTo(1);
    }

    @Test
    void those_who_name_the_same_new_persons_in_different_order_do_not_wait_for_each_other() throws Exception {
        for (int round = 0; round < 20; round++) {
            var first = new Person("示例丙" + round, null, null);
            var second = new Person("示例丁" + round, null, null);
            var order = new ArrayList<>(List.of(List.of(first, second), List.of(second, first)));

            var refs = atOnce(2, () -> {
                List<Person> named;
                synchronized (order) {
                    named = order.removeLast();
                }
                return transaction.execute(status -> vault.store(DISTRICT, named));
            });

            assertThat(refs.getFirst()).isEqualTo(refs.getLast()).hasSize(2);
        }
    }

    @Test
    void a_request_that_is_rolled_back_leaves_nobody_behind() {
        transaction.executeWithoutResult(status -> {
            vault.store(DISTRICT, INSPECTOR);
            status.setRollbackOnly();
        });

        assertThat(count("person")).isZero();
    }

    @Test
    void a_reading_is_on_record_with_reader_and_purpose_even_if_the_reader_rolls_back() {
        var ref = vault.store(DISTRICT, INSPECTOR);

        transaction.executeWithoutResult(status -> {
            vault.read(ref, ECOLOGY, "听证通知");
            status.setRollbackOnly();
        });

        assertThat(JDBC.sql("select ref, district, authority, purpose from person_read")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(ref.value(), DISTRICT, "ecology", "听证通知");
    }

    @Test
    void the_row_shows_nothing_of_the_person() {
        vault.store(DISTRICT, INSPECTOR);

        var row = JDBC.sql("select content, wrapped_key, lookup from person")
                .query((each, n) -> List.of(each.getBytes(1), each.getBytes(2), each.getBytes(3)))
                .single();

        assertThat(row)
                .allSatisfy(bytes -> assertThat(new String(bytes, UTF_8)).doesNotContain("示例甲", "生态环境局", "0000001"));
    }

    @Test
    void an_erased_person_cannot_be_read_and_leaves_a_tombstone() {
        var ref = vault.store(DISTRICT, INSPECTOR);

        vault.erase(ref, ECOLOGY);
        vault.erase(ref, ECOLOGY);

        assertThat(vault.read(ref, ECOLOGY, "复核")).isEmpty();
        assertThat(vault.name(ref, ECOLOGY, "复核")).isEqualTo("[已删除]");
        assertThat(JDBC.sql("select lookup, wrapped_key, content from person")
                        .query()
                        .singleRow()
                        .values())
                .containsOnlyNulls();
    }

    @Test
    void nobody_reads_an_erased_person_from_a_copy_of_the_row_without_its_key() {
        var ref = vault.store(DISTRICT, INSPECTOR);
        var other = vault.store(DISTRICT, SIGNATORY);
        var copy = JDBC.sql("select content from person where ref = ?")
                .param(ref.value())
                .query(byte[].class)
                .single();
        vault.erase(ref, ECOLOGY);

        JDBC.sql("update person set content = ? where ref = ?")
                .params(copy, ref.value())
                .update();
        assertThat(vault.read(ref, ECOLOGY, "复核")).isEmpty();

        JDBC.sql("""
                        update person set erased_at = null, lookup = 'x', wrapped_key =
                            (select wrapped_key from person where ref = ?) where ref = ?""").params(other.value(), ref.value()).update();
        assertThatExceptionOfType(Unopenable.class).isThrownBy(() -> vault.read(ref, ECOLOGY, "复核"));
    }

    @Test
    void a_person_who_comes_back_after_erasure_is_a_new_one() {
        var erased = vault.store(DISTRICT, INSPECTOR);
        vault.erase(erased, ECOLOGY);

        var ref = vault.store(DISTRICT, INSPECTOR);

        assertThat(ref).isNotEqualTo(erased);
        assertThat(vault.read(ref, ECOLOGY, "复核")).contains(INSPECTOR);
    }

    @Test
    void an_erasure_against_a_retention_is_refused_with_every_hold_named_until_the_last_ends() {
        var ref = vault.store(DISTRICT, INSPECTOR);
        vault.hold(ref, "案卷保管30年");
        vault.hold(ref, "行政复议期间");

        assertThatExceptionOfType(Held.class)
                .isThrownBy(() -> vault.erase(ref, ECOLOGY))
                .extracting(Held::reason)
                .isEqualTo(new Held.RetentionHold(ref, List.of("案卷保管30年", "行政复议期间")));

        vault.release(ref, "行政复议期间");
        assertThatExceptionOfType(Held.class).isThrownBy(() -> vault.erase(ref, ECOLOGY));
        assertThat(vault.read(ref, ECOLOGY, "复核")).contains(INSPECTOR);

        vault.release(ref, "案卷保管30年");
        vault.erase(ref, ECOLOGY);
        assertThat(vault.read(ref, ECOLOGY, "复核")).isEmpty();
    }

    @Test
    void an_unknown_reference_is_read_as_nobody_and_cannot_be_held_or_erased() {
        var unknown = new PersonRef(UUID.randomUUID());

        assertThat(vault.read(unknown, ECOLOGY, "复核")).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> vault.hold(unknown, "案卷"));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> vault.erase(unknown, ECOLOGY));
    }

    @Test
    void another_key_opens_nothing_and_a_service_does_not_start_with_it() {
        var database = TestDatabase.migrated("vault_key");
        var jdbc = JdbcClient.create(database);
        new VaultKeyCheck(jdbc, new VaultKeys(VaultOn.KEY)).afterPropertiesSet();
        new VaultKeyCheck(jdbc, new VaultKeys(VaultOn.KEY)).afterPropertiesSet();
        var ref = VaultOn.database(database).store(DISTRICT, INSPECTOR);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new VaultKeyCheck(jdbc, new VaultKeys(VaultOn.ANOTHER_KEY)).afterPropertiesSet())
                .withMessageContaining("phaseout.vault.key is not the key");
        assertThatExceptionOfType(Unopenable.class)
                .isThrownBy(
                        () -> VaultOn.database(database, VaultOn.ANOTHER_KEY).read(ref, ECOLOGY, "复核"));
    }

    private static <T> List<T> atOnce(int callers, Callable<T> call) throws Exception {
        var together = new CyclicBarrier(callers);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            Callable<T> waiting = () -> {
                together.await();
                return call.call();
            };
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(callers, waiting))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static long count(String table) {
        return JDBC.sql("select count(*) from " + table).query(Long.class).single();
    }
}
