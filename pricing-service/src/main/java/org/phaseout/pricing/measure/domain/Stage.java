package org.phaseout.pricing.measure.domain;

import java.time.LocalDate;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;

/** How far a price measure has come: 排查 → 区拟列 → 市/省核定 → 名单公布 → 执行 → 退出名单 (T2). */
public sealed interface Stage {

    /** The word under which it is read. */
    String word();

    /** Nothing stands: never screened, or the screening was voided. */
    record Unscreened() implements Stage {

        @Override
        public String word() {
            return "voided";
        }
    }

    /** A ground was found. */
    sealed interface OnRecord extends Stage {

        MeasureScreened ground();
    }

    /** Not on a list yet: it can be dropped without one. */
    sealed interface Unlisted extends OnRecord {}

    record Screened(MeasureScreened ground) implements Unlisted {

        @Override
        public String word() {
            return "screened";
        }
    }

    record Proposed(MeasureScreened ground) implements Unlisted {

        @Override
        public String word() {
            return "proposed";
        }
    }

    record Approved(MeasureScreened ground, LocalDate on) implements Unlisted {

        @Override
        public String word() {
            return "approved";
        }
    }

    /** On the published list: nothing but a change of the list takes it off (T4). */
    sealed interface OnList extends OnRecord {

        LocalDate since();

        boolean delistingProposed();
    }

    record Listed(MeasureScreened ground, LocalDate since, boolean delistingProposed) implements OnList {

        @Override
        public String word() {
            return delistingProposed ? "delisting-proposed" : "listed";
        }
    }

    /**
     * @param since first day on which the surcharge is collected
     * @param rectified what the last re-check found
     */
    record InForce(MeasureScreened ground, LocalDate since, boolean delistingProposed, boolean rectified)
            implements OnList {

        @Override
        public String word() {
            return delistingProposed ? "delisting-proposed" : "in-force";
        }
    }

    record Ended(MeasureScreened ground, LocalDate on) implements OnRecord {

        @Override
        public String word() {
            return "ended";
        }
    }

    /** @param because why its ground ended before it was ever listed */
    record Dropped(MeasureScreened ground, String because) implements OnRecord {

        @Override
        public String word() {
            return "dropped";
        }
    }
}
