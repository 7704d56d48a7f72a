package org.phaseout.reporting.notice.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.reporting.arrival.AsOf;
import org.phaseout.reporting.arrival.Freshness;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.notice.view.NoticeCursor;
import org.phaseout.reporting.notice.view.NoticeFilter;
import org.phaseout.reporting.notice.view.Notices;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public notices by machine (domain.md N5); no login. */
@RestController
@RequestMapping("/v1/notices")
class NoticeApi {

    private static final String READER = "notice";
    private static final int MOST = 500;

    private final Notices notices;
    private final Freshness freshness;
    private final District district;
    private final BusinessClock clock;

    NoticeApi(Notices notices, Freshness freshness, District district, BusinessClock clock) {
        this.notices = notices;
        this.freshness = freshness;
        this.district = district;
        this.clock = clock;
    }

    /** @param next address of the following page; absent on the last */
    record NoticeList(
            AsOf asOf,
            long matching,
            List<PublicNotice> notices,
            @Nullable String next) {}

    record SingleNotice(AsOf asOf, PublicNotice notice) {}

    /**
     * @param after stored event from a receipt; the answer waits up to a second for it
     * @param cursor from {@code next} of the page before; anything else is 400
     * @param limit entries on a page, 1 to 500
     */
    @GetMapping
    NoticeList list(
            @RequestParam @Nullable String township,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "100") int limit) {
        var asOf = freshness.of(READER, district.code(), after);
        var filter = new NoticeFilter(district.code(), clock.today(), township, q, place(cursor));
        var page = notices.list(filter, Math.clamp(limit, 1, MOST));
        var next = page.next() == null ? null : NoticeLinks.onward(page.next());
        return new NoticeList(
                asOf,
                page.matching(),
                page.entries().stream().map(PublicNotice::line).toList(),
                next);
    }

    /** 404 where the unit has no notice, or none that is still public. */
    @GetMapping("/{unitId}")
    SingleNotice one(@PathVariable String unitId, @RequestParam @Nullable UUID after) {
        var asOf = freshness.of(READER, district.code(), after);
        return notices.of(district.code(), unitId, clock.today())
                .map(entry -> PublicNotice.whole(entry, notices.timeline(district.code(), unitId)))
                .map(notice -> new SingleNotice(asOf, notice))
                .orElseThrow(() -> new Rejected(Problem.of(404, "N1-not-public", null, unitId)));
    }

    private static @Nullable NoticeCursor place(@Nullable String cursor) {
        return cursor == null
                ? null
                : NoticeCursor.of(cursor)
                        .orElseThrow(() -> new Rejected(Problem.of(400, "N5-cursor-unknown", "cursor")));
    }
}
