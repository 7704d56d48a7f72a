package org.phaseout.reporting.notice.web;

import org.phaseout.reporting.notice.view.NoticeCursor;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of notices, relative to the service; a unit's id is the sender's and may need escaping. */
final class NoticeLinks {

    private NoticeLinks() {}

    static String page(String unitId) {
        return UriComponentsBuilder.fromPath("/notices/{unit}")
                .encode()
                .build(unitId)
                .toString();
    }

    static String resource(String unitId) {
        return "/v1" + page(unitId);
    }

    static String changes(long after) {
        return "/v1/notices/changes?after=" + after;
    }

    /** The list that is being asked for, from another place on. */
    static String onward(NoticeCursor from) {
        var next = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", from.token())
                .replaceQueryParam("after")
                .build();
        return next.getPath() + "?" + next.getQuery();
    }

    /** The list that is being asked for, whole and as a table. */
    static String csv() {
        var here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor")
                .build();
        return "/v1/notices.csv" + (here.getQuery() == null ? "" : "?" + here.getQuery());
    }
}
