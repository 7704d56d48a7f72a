package org.phaseout.reporting.notice.web;

import java.util.Locale;
import org.phaseout.reporting.notice.view.NoticeCursor;
import org.phaseout.reporting.notice.view.Notices;
import org.phaseout.reporting.page.Csv;
import org.phaseout.reporting.page.Vocabulary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Public notices as a table (domain.md N5): all that match. */
@RestController
class NoticeCsv {

    private static final int AT_ONCE = 500;

    private final Notices notices;
    private final Vocabulary vocabulary;

    NoticeCsv(Notices notices, Vocabulary vocabulary) {
        this.notices = notices;
        this.vocabulary = vocabulary;
    }

    @GetMapping("/v1/notices.csv")
    ResponseEntity<byte[]> table(AskedNotices asked, Locale language) {
        var filter = asked.filter();
        var row = new NoticeRow(vocabulary.in(language));
        var table = new Csv(row.header());
        NoticeCursor next = null;
        do {
            var page = notices.list(filter, next, AT_ONCE);
            page.entries().forEach(entry -> table.add(row.of(entry)));
            next = page.next();
        } while (next != null);
        return Csv.answer("notices.csv")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(table.bytes());
    }
}
