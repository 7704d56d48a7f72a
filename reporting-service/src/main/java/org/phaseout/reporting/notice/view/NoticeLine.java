package org.phaseout.reporting.notice.view;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.reporting.notice.domain.Content;
import org.phaseout.reporting.notice.domain.NoticeEvent;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.NoticeEntry.Fallen;
import org.phaseout.reporting.notice.view.NoticeEntry.State;
import org.phaseout.reporting.notice.view.NoticeEntry.Tombstone;

/**
 * A notice with the words by which it is found. What says nothing any more is not found by a name; township and industry
 * stay.
 */
record NoticeLine(String district, NoticeEntry entry, String township, String industry) {

    /** No two lines have the same. */
    record Place(String district, String noticeId) {

        static Place of(Recorded<Fact> recorded) {
            return new Place(recorded.district(), recorded.aggregateId());
        }
    }

    static NoticeLine shown(Recorded<Fact> recorded, NoticeEvent.Shows event, @Nullable Fallen fallen) {
        var unit = event.content().unit();
        return new NoticeLine(
                recorded.district(),
                new NoticeEntry(
                        recorded.aggregateId(),
                        event.unitId(),
                        NoticeKind.of(event.kind()),
                        fallen == null ? State.SHOWN : State.GROUND_FALLEN,
                        event.window(),
                        event.content(),
                        fallen,
                        null,
                        recorded.position(),
                        recorded.recordedAt()),
                unit.township(),
                unit.industry().edition() + "-" + unit.industry().code());
    }

    /** Of a notice that has ended meanwhile nothing is shown again; its withdrawal is due still. */
    NoticeLine letFall(Recorded<Fact> recorded, Fallen fallen) {
        var state = entry.content() == null ? State.ENDED : State.GROUND_FALLEN;
        return with(recorded, state, entry.content(), fallen, null);
    }

    NoticeLine withdrawn(Recorded<Fact> recorded, Tombstone tombstone) {
        return with(recorded, State.WITHDRAWN, null, null, tombstone);
    }

    NoticeLine ended(Recorded<Fact> recorded) {
        return with(recorded, State.ENDED, null, entry.fallen(), null);
    }

    private NoticeLine with(
            Recorded<Fact> recorded,
            State state,
            @Nullable Content content,
            @Nullable Fallen fallen,
            @Nullable Tombstone tombstone) {
        return new NoticeLine(
                district,
                new NoticeEntry(
                        entry.noticeId(),
                        entry.unitId(),
                        entry.kind(),
                        state,
                        entry.window(),
                        content,
                        fallen,
                        tombstone,
                        recorded.position(),
                        recorded.recordedAt()),
                township,
                industry);
    }

    /** The present name of its enterprise and the former ones, each on a line; null where it says nothing any more. */
    @Nullable
    String names() {
        if (entry.content() == null) {
            return null;
        }
        var enterprise = entry.content().unit().enterprise();
        return Stream.concat(Stream.of(enterprise.name()), enterprise.formerNames().stream())
                .collect(Collectors.joining("\n"));
    }

    @Nullable
    String uscc() {
        return entry.content() == null
                ? null
                : entry.content().unit().enterprise().uscc();
    }
}
