package org.phaseout.reporting.notice;

import java.util.List;
import org.phaseout.reporting.ServiceTest;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeFilter;
import org.phaseout.reporting.notice.view.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the public sees of the messages, on a real PostgreSQL. */
abstract class PublicNotices extends ServiceTest {

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    List<NoticeEntry> all() {
        return notices.list(NoticeFilter.ALL, null, 100).entries();
    }

    List<String> ids(NoticeFilter filter) {
        return notices.list(filter, null, 100).entries().stream()
                .map(NoticeEntry::noticeId)
                .toList();
    }
}
