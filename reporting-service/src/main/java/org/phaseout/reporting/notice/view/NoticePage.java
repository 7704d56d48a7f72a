package org.phaseout.reporting.notice.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the notices that match.
 *
 * @param matching how many there are in all
 * @param next where the following page begins; null on the last
 */
public record NoticePage(
        List<NoticeEntry> entries, long matching, @Nullable NoticeCursor next) {}
