package org.phaseout.reporting.notice.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.page.Words;

/** A notice as a row of a table; codes beside words where a reader needs both, dates as ISO 8601. */
final class NoticeRow {

    private static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "state",
            "unit",
            "enterprise",
            "former-names",
            "uscc",
            "township-code",
            "township",
            "industry-code",
            "industry",
            "equipment",
            "model",
            "count",
            "capacity",
            "measure",
            "basis",
            "fact",
            "occurred",
            "recorded",
            "office",
            "plan-year",
            "way",
            "due",
            "committed",
            "document-body",
            "document-number",
            "document-date",
            "address",
            "from",
            "until");

    private final Words words;

    NoticeRow(Words words) {
        this.words = words;
    }

    List<String> header() {
        return COLUMNS.stream().map(column -> words.say("csv", column)).toList();
    }

    List<String> of(NoticeEntry entry) {
        var unit = entry.said().unit();
        var announcement = entry.said().announcement();
        var row = new ArrayList<String>(COLUMNS.size());
        row.addAll(List.of(
                entry.noticeId(),
                words.say("kind", entry.kind().code()),
                words.say("state", entry.state().code()),
                entry.unitId()));
        row.addAll(unit(unit));
        row.addAll(fact(announcement));
        row.addAll(documents(announcement));
        row.add(entry.window().from().toString());
        row.add(day(entry.window().lastDay()));
        return row;
    }

    private List<String> unit(ShownUnit unit) {
        var industry = unit.industry().edition() + "-" + unit.industry().code();
        return List.of(
                unit.enterprise().name(),
                String.join("; ", unit.enterprise().formerNames()),
                unit.enterprise().uscc(),
                unit.township(),
                words.township(unit.township()),
                industry,
                words.say("industry", industry),
                words.say("equipment", unit.equipment().kind()),
                text(unit.equipment().model()),
                Integer.toString(unit.equipment().count()),
                unit.capacity().quantity().toPlainString(),
                words.say("measure", unit.capacity().unit()),
                unit.basis().stream().map(basis -> words.say("basis", basis)).collect(Collectors.joining("; ")));
    }

    private List<String> fact(Announcement announcement) {
        var source = announcement.source();
        var listing = announcement.listing();
        var sealing = announcement.sealing();
        var exit = announcement.exit();
        var year = listing != null ? Integer.valueOf(listing.year()) : exit == null ? null : exit.planYear();
        return List.of(
                words.say("fact", source.fact()),
                day(source.occurredOn()),
                day(source.recordedOn()),
                office(announcement),
                year == null ? "" : year.toString(),
                listing == null ? "" : words.say("way", listing.way()),
                day(listing != null ? listing.exitBy() : sealing == null ? null : sealing.dismantleBy()),
                day(sealing == null ? null : sealing.committedOn()));
    }

    private String office(Announcement announcement) {
        var body = announcement.decidingBody();
        return body == null ? words.office(announcement.source().authority()) : body;
    }

    private static List<String> documents(Announcement announcement) {
        var sealing = announcement.sealing();
        if (sealing != null) {
            var notice = sealing.notice();
            return List.of(notice.body(), notice.number(), day(notice.on()), notice.address());
        }
        var document = announcement.document();
        return document == null
                ? List.of("", "", "", "")
                : List.of(document.body(), document.number(), day(document.on()), "");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
