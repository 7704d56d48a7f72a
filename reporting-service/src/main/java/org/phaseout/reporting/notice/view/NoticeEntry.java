package org.phaseout.reporting.notice.view;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.notice.domain.Content;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.domain.Window;

/**
 * A notice as it stands.
 *
 * @param content null once it is withdrawn or has ended
 * @param fallen what became of its ground, until it is withdrawn; null while it stands
 * @param tombstone of a withdrawn notice
 * @param position of its last change in the ledger
 */
public record NoticeEntry(
        String noticeId,
        String unitId,
        NoticeKind kind,
        State state,
        Window window,
        @Nullable Content content,
        @Nullable Fallen fallen,
        @Nullable Tombstone tombstone,
        long position,
        Instant recordedAt) {

    public enum State {
        SHOWN("shown"),
        GROUND_FALLEN("ground-fallen"),
        WITHDRAWN("withdrawn"),
        ENDED("ended");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static State of(String code) {
            for (var state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no state of a notice has the code " + code);
        }
    }

    /**
     * @param withdrawBy the last of the three working days
     * @param provisional the holidays that decide it are not published yet
     */
    public record Fallen(String outcome, LocalDate withdrawBy, boolean provisional) {}

    public record Tombstone(String office, String reason, String document, LocalDate withdrawnOn) {}

    /** Gone before any alarm rings, and with a kind that was switched off: what is left says nothing (N5). */
    NoticeEntry gone() {
        return new NoticeEntry(
                noticeId, unitId, kind, State.ENDED, window, null, fallen, tombstone, position, recordedAt);
    }

    boolean isShownOn(LocalDate day) {
        return content != null && !window.isOverOn(day);
    }

    /** A line of a list always says something. */
    public Content said() {
        if (content == null) {
            throw new IllegalStateException(noticeId + " says nothing any more");
        }
        return content;
    }
}
