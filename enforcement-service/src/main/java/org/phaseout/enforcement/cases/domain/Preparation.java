package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseHearingCalled;
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

    /**
     * @param on the day the notice was given
     * @param answers of the enterprise, by their words
     * @param called for which day a hearing was called last
     * @param heldOn the day the hearing was held
     * @param readied what was done inside the department before the decision, by their words
     */
    record Notice(
            CasePenaltyAnnounced as,
            LocalDate on,
            Set<String> answers,
            @Nullable LocalDate called,
            @Nullable LocalDate heldOn,
            Set<String> readied) {

        /** A request that was withdrawn by a waiver is none. */
        boolean awaitsHearing() {
            return answers.contains(HEARING_REQUEST) && !answers.contains(WAIVER) && heldOn == null;
        }

        Notice answered(String answer) {
            return new Notice(as, on, plus(answers, answer), called, heldOn, readied);
        }

        Notice called(CaseHearingCalled call) {
            return new Notice(as, on, answers, call.heldOn(), heldOn, readied);
        }

        Notice heard(LocalDate day) {
            return new Notice(as, on, answers, called, day, readied);
        }

        Notice readied(String by) {
            return new Notice(as, on, answers, called, heldOn, plus(readied, by));
        }

        private static Set<String> plus(Set<String> words, String word) {
            return Stream.concat(words.stream(), Stream.of(word)).collect(Collectors.toUnmodifiableSet());
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

    /** A notice in the place of an earlier one about the same: everything begins anew. */
    Preparation noticed(CasePenaltyAnnounced notice, LocalDate on) {
        var others = notices.stream().filter(each -> !each.as().about().equals(notice.about()));
        var fresh = new Notice(notice, on, Set.of(), null, null, Set.of());
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
