package org.phaseout.reporting.notice.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.phaseout.reporting.notice.view.NoticeCursor;
import org.phaseout.reporting.notice.view.NoticeFilter;
import org.phaseout.reporting.notice.view.Notices;
import org.phaseout.reporting.page.Vocabulary;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Public notices as a table (domain.md N5): all that match, RFC 4180, with a byte order mark for spreadsheets. */
@RestController
class NoticeCsv {

    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int AT_ONCE = 500;

    private final Notices notices;
    private final Vocabulary vocabulary;

    NoticeCsv(Notices notices, Vocabulary vocabulary) {
        this.notices = notices;
        this.vocabulary = vocabulary;
    }

    @GetMapping("/v1/notices.csv")
    ResponseEntity<String> table(AskedNotices asked, Locale language) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"notices.csv\"")
                .header("Content-Language", language.toLanguageTag())
                .body(table(asked.filter(), new NoticeRow(vocabulary.in(language))));
    }

    private String table(NoticeFilter filter, NoticeRow row) {
        var table = new StringBuilder().append(BYTE_ORDER_MARK).append(line(row.header()));
        NoticeCursor next = null;
        do {
            var page = notices.list(filter, next, AT_ONCE);
            page.entries().forEach(entry -> table.append(line(row.of(entry))));
            next = page.next();
        } while (next != null);
        return table.toString();
    }

    private static String line(List<String> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }
}
