package org.phaseout.reporting.notice.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/** Place of an entry in the list, newest publication first; readers pass it back without looking into it. */
public record NoticeCursor(LocalDate publishedFrom, String noticeId) {

    private static final int DATE_LENGTH = "2000-01-01".length();

    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((publishedFrom + noticeId).getBytes(UTF_8));
    }

    /** The place a token stands for; empty when the token was not made here. */
    public static Optional<NoticeCursor> of(String token) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), UTF_8);
            if (text.length() <= DATE_LENGTH) {
                return Optional.empty();
            }
            return Optional.of(
                    new NoticeCursor(LocalDate.parse(text.substring(0, DATE_LENGTH)), text.substring(DATE_LENGTH)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
