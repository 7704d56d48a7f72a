package org.phaseout.reporting.record.inbox;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.arrival.Arrivals;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.record.view.Hearing;
import org.phaseout.reporting.record.view.KeptMessage;
import org.phaseout.reporting.record.view.RecordFollower;
import org.phaseout.reporting.record.view.RecordLinks;
import org.phaseout.reporting.record.view.RecordMessages;

/**
 * Where the readers of all topics bring what they heard. Each message is kept; then every record that one of them may
 * have changed is told again from all that was kept, once for all that was heard together.
 */
final class Desk {

    private final Arrivals arrivals;
    private final RecordMessages messages;
    private final RecordLinks links;
    private final RecordBooks books;
    private final List<RecordFollower> followers;

    Desk(
            Arrivals arrivals,
            RecordMessages messages,
            RecordLinks links,
            RecordBooks books,
            List<RecordFollower> followers) {
        this.arrivals = arrivals;
        this.messages = messages;
        this.links = links;
        this.books = books;
        this.followers = followers;
    }

    /** @param names what the message names: units by their id, enterprises by their code */
    record News(KeptMessage message, List<String> names, MessageHeader header) {

        RecordRef record() {
            return message.record();
        }
    }

    /** Districts in the order of their codes: each has a head that is locked, and all readers must lock in one order. */
    void hear(List<News> heard) {
        heard.stream()
                .collect(groupingBy(news -> news.record().district(), TreeMap::new, toList()))
                .forEach(this::hear);
    }

    private void hear(String district, List<News> heard) {
        var added = messages.keep(heard.stream().map(News::message).toList());
        var news = heard.stream().filter(each -> added.contains(each.message())).toList();
        if (news.isEmpty()) {
            return;
        }
        keepLinks(news);
        arrivals.note(RecordInboxes.VIEW, latest(news));
        var told = new LinkedHashMap<RecordRef, MessageHeader>();
        news.forEach(each -> told.merge(each.record(), each.header(), Desk::newer));
        var hearing = new Hearing(district, told, books.around(district, told));
        followers.forEach(follower -> follower.changed(hearing));
    }

    private void keepLinks(List<News> news) {
        var named = new LinkedHashMap<RecordRef, Set<String>>();
        news.stream()
                .filter(each -> !each.names().isEmpty())
                .forEach(each -> named.merge(each.record(), Set.copyOf(each.names()), Desk::both));
        links.keep(named);
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        var all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    private static MessageHeader latest(List<News> news) {
        return Collections.max(news, comparing(each -> each.header().recordedAt()))
                .header();
    }

    private static MessageHeader newer(MessageHeader one, MessageHeader other) {
        return one.version() < other.version() ? other : one;
    }

    void forget(Set<RecordKind> kinds) {
        followers.forEach(follower -> follower.forget(kinds));
        messages.forget(kinds);
    }
}
