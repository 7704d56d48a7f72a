package org.phaseout.reporting.notice.web;

import java.util.Optional;
import org.phaseout.reporting.notice.view.NoticeCursor;
import org.phaseout.reporting.notice.view.NoticeFilter;
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

    /** The same list from another place on. */
    static String list(String path, NoticeFilter filter, NoticeCursor from) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("township", Optional.ofNullable(filter.township()))
                .queryParamIfPresent("q", Optional.ofNullable(filter.words()))
                .queryParam("cursor", from.token())
                .encode()
                .toUriString();
    }
}
