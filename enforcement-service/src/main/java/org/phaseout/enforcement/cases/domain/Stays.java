package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Change.Held;
import org.phaseout.enforcement.cases.domain.Change.Stayed;

/** Stays of execution, each of the whole case or of the decisions it names (E6a). No two that run touch the same decision. */
record Stays(List<Hold> running, List<Over> over) {

    static final Stays NONE = new Stays(List.of(), List.of());

    record Hold(About about, LocalDate since) {}

    record Over(About about, Stayed stay) {}

    Stays {
        running = List.copyOf(running);
        over = List.copyOf(over);
    }

    /** Since when the decision, or the whole case, is stayed; null while it is not, and where there is no decision. */
    @Nullable
    LocalDate sinceOf(@Nullable String number) {
        return running.stream()
                .filter(hold ->
                        number == null ? hold.about().isAll() : hold.about().covers(number))
                .map(Hold::since)
                .findFirst()
                .orElse(null);
    }

    /** Since when it is stayed on a day, by a stay that runs or by one that is over. */
    Optional<LocalDate> sinceOn(@Nullable String number, LocalDate day) {
        return Stream.concat(
                        Stream.ofNullable(sinceOf(number)).filter(since -> !day.isBefore(since)),
                        over.stream()
                                .filter(each -> (number == null
                                                ? each.about().isAll()
                                                : each.about().covers(number))
                                        && each.stay().covers(day))
                                .map(each -> each.stay().from()))
                .findFirst();
    }

    Optional<Hold> touching(About about) {
        return running.stream().filter(hold -> hold.about().overlaps(about)).findFirst();
    }

    /** The one that stays no less than what is named; of a stay of the whole case no part ends alone. */
    Optional<Hold> holding(About about) {
        return running.stream()
                .filter(hold -> hold.about().isAll()
                        ? about.isAll()
                        : !about.isAll() && hold.about().covers(about))
                .findFirst();
    }

    /** Since when a day is stayed for any of it, if it is: by a stay that runs, or by one that is over. */
    Optional<LocalDate> stayedSince(About about, LocalDate day) {
        return Stream.concat(
                        touching(about).map(Hold::since).stream(),
                        over.stream()
                                .filter(each -> each.about().overlaps(about)
                                        && each.stay().covers(day))
                                .map(each -> each.stay().from()))
                .findFirst();
    }

    /** What a term that begins now upon a document has before it. */
    List<Change> changesOf(String number) {
        var ended = over.stream().filter(each -> each.about().covers(number)).map(Over::stay);
        var held = running.stream().filter(hold -> hold.about().covers(number)).map(hold -> new Held(hold.since()));
        return Stream.<Change>concat(ended, held).toList();
    }

    Stays begun(About about, LocalDate since) {
        return new Stays(
                Stream.concat(running.stream(), Stream.of(new Hold(about, since)))
                        .toList(),
                over);
    }

    /** What the stay holds beside what is named it holds on. */
    Stays ended(Hold hold, About about, Stayed stay) {
        var left = hold.about().without(about);
        var others = running.stream().filter(each -> !each.equals(hold));
        var rest = left.isEmpty() ? Stream.<Hold>of() : Stream.of(new Hold(new About(left), hold.since()));
        return new Stays(
                Stream.concat(others, rest).toList(),
                Stream.concat(over.stream(), Stream.of(new Over(about, stay))).toList());
    }
}
