package org.phaseout.reporting.notice.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.reporting.arrival.AsOf;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.view.NoticeCursor;
import org.phaseout.reporting.notice.view.NoticeFreshness;
import org.phaseout.reporting.notice.view.Notices;
import org.phaseout.reporting.notice.view.UnitNotices;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public notices by machine (domain.md N5); no login. */
@RestController
@RequestMapping("/v1/notices")
class NoticeApi {

    private static final int MOST = 500;

    private final Notices notices;
    private final NoticeFreshness freshness;

    NoticeApi(Notices notices, NoticeFreshness freshness) {
        this.notices = notices;
        this.freshness = freshness;
    }

    /** @param next address of the following page; absent on the last */
    record NoticeList(
            AsOf asOf,
            long matching,
            List<PublicNotice> notices,
            @Nullable String next) {}

    record SingleUnit(AsOf asOf, PublicLife notice) {}

    /**
     * One unit, with everything public about it.
     *
     * @param unit as its latest notice shows it; null when all its notices were withdrawn
     */
    record PublicLife(
            String unitId, @Nullable PublicUnit unit, List<PublicNotice> notices, List<Step> timeline, String page) {

        static PublicLife of(UnitNotices life) {
            return new PublicLife(
                    life.unitId(),
                    life.unit().map(PublicUnit::of).orElse(null),
                    life.notices().stream()
                            .map(entry -> PublicNotice.whole(entry, life.changesOf(entry)))
                            .toList(),
                    life.timeline().stream().map(Step::of).toList(),
                    NoticeLinks.page(life.unitId()));
        }
    }

    /** @param daysLate from the day it happened to the day the system learned it; 0 when entered in time */
    record Step(String fact, String authority, LocalDate occurredOn, LocalDate recordedOn, long daysLate) {

        static Step of(Announcement announcement) {
            var source = announcement.source();
            return new Step(
                    source.fact(),
                    source.authority(),
                    source.occurredOn(),
                    source.recordedOn(),
                    ChronoUnit.DAYS.between(source.occurredOn(), source.recordedOn()));
        }
    }

    /** @param next where to ask for what changes from here on; the same again while nothing has */
    record Delta(List<PublicNotice> changed, String next) {}

    /**
     * @param after stored event from a receipt; the answer waits up to a second for it
     * @param cursor from {@code next} of the page before; anything else is 400
     * @param limit entries on a page, 1 to 500
     */
    @GetMapping
    NoticeList list(
            AskedNotices asked,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "100") int limit) {
        var asOf = freshness.of(after);
        var page = notices.list(asked.filter(), place(cursor), Math.clamp(limit, 1, MOST));
        var next = page.next() == null ? null : NoticeLinks.onward(page.next());
        return new NoticeList(
                asOf,
                page.matching(),
                page.entries().stream().map(PublicNotice::line).toList(),
                next);
    }

    /** 404 where the unit has no notice, or none that is still public, and none was withdrawn. */
    @GetMapping("/{unitId}")
    SingleUnit one(@PathVariable String unitId, @RequestParam @Nullable UUID after) {
        var asOf = freshness.of(after);
        return notices.of(unitId)
                .map(life -> new SingleUnit(asOf, PublicLife.of(life)))
                .orElseThrow(() -> new Rejected(Problem.of(404, "N1-not-public", null, unitId)));
    }

    /**
     * What has changed since: each notice once, as it stands, and what is gone as a tombstone. From 0 on it is the full
     * dump.
     *
     * @param after position of the last change already read
     */
    @GetMapping("/changes")
    Delta changes(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "100") int limit) {
        var changed = notices.changedAfter(after, Math.clamp(limit, 1, MOST));
        var last = changed.isEmpty() ? after : changed.getLast().position();
        return new Delta(changed.stream().map(PublicNotice::line).toList(), NoticeLinks.changes(last));
    }

    private static @Nullable NoticeCursor place(@Nullable String cursor) {
        return cursor == null
                ? null
                : NoticeCursor.of(cursor)
                        .orElseThrow(() -> new Rejected(Problem.of(400, "N5-cursor-unknown", "cursor")));
    }
}
