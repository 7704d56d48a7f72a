package org.phaseout.platform.ledger;

import java.util.HashMap;
import java.util.Map;
import org.phaseout.platform.ledger.Append.Claiming;
import org.phaseout.platform.together.Turn;

/** An append whose caller waits: for its answer, or for the call to lead the next group. */
final class Waiting {

    private final Turn<Append, AppendResult> turn;
    private final Map<Object, Use> touches;

    Waiting(Append append) {
        this.turn = new Turn<>(append);
        this.touches = touchedBy(append);
    }

    /** What an append does with something; two of a group may do the same with it, unless it is for one alone. */
    private enum Use {
        SEES,
        TAKES_OVER,
        ALONE;

        private Use and(Use other) {
            return equals(other) ? this : ALONE;
        }

        private static Use of(Claiming claiming) {
            if (claiming.takenOver()) {
                return TAKES_OVER;
            }
            return claiming.onlySees() ? SEES : ALONE;
        }
    }

    /** What several appends touch. */
    static final class Touched {

        private final Map<Object, Use> uses = new HashMap<>();

        void add(Waiting one) {
            one.touches.forEach((thing, use) -> uses.merge(thing, use, Use::and));
        }
    }

    private static Map<Object, Use> touchedBy(Append append) {
        var touches = new HashMap<Object, Use>();
        touches.put(append.stream().id(), Use.ALONE);
        var key = append.key();
        if (key != null) {
            touches.put(new KeyName(key.source(), key.id()), Use.ALONE);
        }
        append.claims().forEach(claiming -> touches.put(claiming.claim(), Use.of(claiming)));
        return touches;
    }

    Append append() {
        return turn.question();
    }

    /** Whether it does with what others touch the same as they, and nothing that is for one alone. */
    boolean goesWith(Touched others) {
        return touches.entrySet().stream().allMatch(touch -> {
            var use = others.uses.get(touch.getKey());
            return use == null || use.and(touch.getValue()) != Use.ALONE;
        });
    }

    Turn<Append, AppendResult> turn() {
        return turn;
    }

    /** Digest and authority do not belong to what makes two keys the same. */
    private record KeyName(String source, String id) {}
}
