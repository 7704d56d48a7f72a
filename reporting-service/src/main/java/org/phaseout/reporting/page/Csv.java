package org.phaseout.reporting.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table for a spreadsheet (domain.md N5): RFC 4180 in UTF-8 with a byte order mark, harmless when it is opened. */
public final class Csv {

    private static final MediaType TYPE = new MediaType("text", "csv", UTF_8);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** With one of these a spreadsheet begins a formula. */
    private static final String BEGIN_A_FORMULA = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);

    public Csv(List<String> header) {
        add(header);
    }

    public void add(List<String> fields) {
        text.append(fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    public byte[] bytes() {
        return text.toString().getBytes(UTF_8);
    }

    /** How an answer that is a table begins; the reader keeps it under the name. */
    public static ResponseEntity.BodyBuilder answer(String file) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString());
    }

    static String field(String words) {
        var harmless = !words.isEmpty() && BEGIN_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
