package org.phaseout.enterprise.closure.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.testing.CountedDatabase;

/** Who holds which code is kept batch by batch, as if it had been told one by one. */
class CodesTakenTest {

    private static final CountedDatabase DATABASE = CountedDatabase.of("enterprise");

    private final Rulings rulings = new Rulings(DATABASE.jdbc(), DATABASE.rows());

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        rulings.forgetHolders();
    }

    @Test
    void five_hundred_codes_take_two_statements() {
        assertThat(DATABASE.statementsOf(() -> keep(codes -> {
                    for (int i = 0; i < 500; i++) {
                        codes.holds("350504", "E-" + i, "code-" + i);
                    }
                })))
                .isEqualTo(2);
        assertThat(rulings.holderOf("code-7")).hasValue("E-7");
    }

    @Test
    void a_code_that_is_taken_and_given_back_is_nobodys_not_even_his_who_held_it_before() {
        keep(codes -> codes.holds("350504", "E-1", "code"));
        keep(codes -> {
            codes.holds("350504", "E-2", "code");
            codes.givesBack("E-2");
        });
        assertThat(rulings.holderOf("code")).isEmpty();
    }

    @RepeatedTest(5)
    void it_does_not_matter_how_they_are_cut_into_batches(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var told = new ArrayList<Consumer<CodesTaken>>();
        for (int i = 0; i < 80; i++) {
            var enterprise = "E-" + random.nextInt(6);
            var code = "code-" + random.nextInt(6);
            told.add(
                    random.nextInt(4) == 0
                            ? codes -> codes.givesBack(enterprise)
                            : codes -> codes.holds("350504", enterprise, code));
        }
        told.forEach(this::keep);
        var oneByOne = holders();

        empty();
        for (int from = 0; from < told.size(); ) {
            var batch = told.subList(from, Math.min(told.size(), from + 1 + random.nextInt(20)));
            keep(codes -> batch.forEach(each -> each.accept(codes)));
            from += batch.size();
        }
        assertThat(holders()).isNotEmpty().isEqualTo(oneByOne);
    }

    private void keep(Consumer<CodesTaken> told) {
        var codes = new CodesTaken();
        told.accept(codes);
        rulings.keep(codes);
    }

    private List<String> holders() {
        return DATABASE.jdbc()
                .sql("select uscc || ' ' || enterprise_id from closure_code order by uscc")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
