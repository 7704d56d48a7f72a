package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyAnnounced;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePublicationDecided;

/**
 * What the common procedure has put down around a penalty: notices before it, its service and its publication.
 *
 * @param openedOn day the case was opened on
 * @param notices the latest about each penalty
 */
record Preparation(LocalDate openedOn, List<Notice> notices, List<Service> served, List<Publication> publications) {

    static final String STATEMENT = "statement";
    static final String WAIVER = "waiver";
    static final String HEARING_REQUEST = "hearing-request";

    /**
     * @param number of the document that was served
     * @param servedOn from which it counts
     * @param on the day it was sent on its way, or announced
     */
    record Service(String number, LocalDate servedOn, LocalDate on) {

        boolean isOf(String document) {
            return Documents.claim(number).equals(Documents.claim(document));
        }
    }

    /** @param on the day the decision on publication was taken */
    record Publication(CasePublicationDecided as, LocalDate on) {}

    /** @param heldOn for which day a hearing was called, {@code on} the day of the call */
    record Call(LocalDate heldOn, LocalDate on) {}

    /**
     * @param on the day the notice was given
     * @param answers of the enterprise, by their words, each with its day
     * @param call the last one to a hearing
     * @param heldOn the day the hearing was held
     * @param readied what was done inside the department before the decision, by their words, each with its day
     */
    record Notice(
            CasePenaltyAnnounced as,
            LocalDate on,
            Map<String, LocalDate> answers,
            @Nullable Call call,
            @Nullable LocalDate heldOn,
            Map<String, LocalDate> readied) {

        /** A request that was withdrawn by a waiver is none. */
        boolean awaitsHearing() {
            return hasAnswered(HEARING_REQUEST) && !hasAnswered(WAIVER) && heldOn == null;
        }

        boolean hasAnswered(String answer) {
            return answers.containsKey(answer);
        }

        /** From that day on the enterprise has nothing more to say. */
        boolean isWaivedOn(LocalDate day) {
            var waived = answers.get(WAIVER);
            return waived != null && !day.isBefore(waived);
        }

        boolean isReadied(String by, LocalDate day) {
            var done = readied.get(by);
            return done != null && !day.isBefore(done);
        }

        /** The day a hearing was called for; null while none was. */
        @Nullable
        LocalDate called() {
            return call == null ? null : call.heldOn();
        }

        Notice answered(String answer, LocalDate day) {
            return new Notice(as, on, plus(answers, answer, day), call, heldOn, readied);
        }

        /** Where it was put off, the later call counts, whichever is told first. */
        Notice called(Call other) {
            return call != null && call.on().isAfter(other.on())
                    ? this
                    : new Notice(as, on, answers, other, heldOn, readied);
        }

        Notice heard(LocalDate day) {
            return new Notice(as, on, answers, call, day, readied);
        }

        Notice readied(String by, LocalDate day) {
            return new Notice(as, on, answers, call, heldOn, plus(readied, by, day));
        }

        private static Map<String, LocalDate> plus(Map<String, LocalDate> words, String word, LocalDate day) {
            var all = new TreeMap<>(words);
            all.put(word, day);
            return Collections.unmodifiableSortedMap(all);
        }
    }

    static Preparation since(LocalDate openedOn) {
        return new Preparation(openedOn, List.of(), List.of(), List.of());
    }

    Optional<Notice> notice(String about) {
        return notices.stream()
                .filter(notice -> notice.as().about().equals(about))
                .findFirst();
    }

    Optional<Service> service(String number) {
        return served.stream().filter(each -> each.isOf(number)).findFirst();
    }

    /** A notice in the place of an earlier one about the same: everything begins anew. One that is told late takes the place of none. */
    Preparation noticed(CasePenaltyAnnounced notice, LocalDate on) {
        if (notice(notice.about()).filter(known -> known.on().isAfter(on)).isPresent()) {
            return this;
        }
        var others = notices.stream().filter(each -> !each.as().about().equals(notice.about()));
        var fresh = new Notice(notice, on, Map.of(), null, null, Map.of());
        return new Preparation(openedOn, Stream.concat(others, Stream.of(fresh)).toList(), served, publications);
    }

    /** 责令重作: what was told and heard of these is no matter of what is decided anew. */
    Preparation without(List<String> abouts) {
        return new Preparation(
                openedOn,
                notices.stream()
                        .filter(notice -> !abouts.contains(notice.as().about()))
                        .toList(),
                served,
                publications);
    }

    Preparation changed(String about, UnaryOperator<Notice> change) {
        var changed = notices.stream()
                .map(notice -> notice.as().about().equals(about) ? change.apply(notice) : notice)
                .toList();
        return new Preparation(openedOn, changed, served, publications);
    }

    Preparation served(Service service) {
        return new Preparation(
                openedOn,
                notices,
                Stream.concat(served.stream(), Stream.of(service)).toList(),
                publications);
    }

    Preparation published(Publication publication) {
        return new Preparation(
                openedOn,
                notices,
                served,
                Stream.concat(publications.stream(), Stream.of(publication)).toList());
    }
}
