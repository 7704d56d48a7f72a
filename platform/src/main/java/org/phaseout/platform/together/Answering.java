package org.phaseout.platform.together;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;

/**
 * Asks the database for all who go together, and answers each. What the database cannot take of one of them fails alone;
 * an outage meets all. Nobody is left waiting, whatever breaks.
 */
public final class Answering<Q, A> {

    private final Function<List<Q>, List<A>> database;
    private final Predicate<RuntimeException> isOfOneMember;

    /** @param database answers in the order of what it is asked; throws when it cannot tell */
    public Answering(Function<List<Q>, List<A>> database) {
        this(database, Answering::isOfOneMember);
    }

    /** @param isOfOneMember whether a failure comes from one of them and would not meet the others alone */
    public Answering(Function<List<Q>, List<A>> database, Predicate<RuntimeException> isOfOneMember) {
        this.database = database;
        this.isOfOneMember = isOfOneMember;
    }

    /** What the data of one breaks does not meet its neighbours; a lost connection, or none to be had, meets all of them. */
    static boolean isOfOneMember(RuntimeException failure) {
        return failure instanceof NonTransientDataAccessException
                && !(failure instanceof NonTransientDataAccessResourceException);
    }

    public void answer(List<Turn<Q, A>> group) {
        try {
            answerAll(group);
        } catch (Error failure) {
            group.forEach(one -> one.failed(new IllegalStateException("who led the group broke off", failure)));
            throw failure;
        }
    }

    /** For one who goes with nobody. */
    A answer(Q question) {
        return database.apply(List.of(question)).getFirst();
    }

    private void answerAll(List<Turn<Q, A>> group) {
        try {
            var answers = database.apply(group.stream().map(Turn::question).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answered(answers.get(i));
            }
        } catch (RuntimeException failure) {
            if (group.size() > 1 && isOfOneMember.test(failure)) {
                group.forEach(one -> answerAll(List.of(one)));
            } else {
                group.forEach(one -> one.failed(failure));
            }
        }
    }
}
