package org.phaseout.reporting.notice.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a notice announces, as far as the public may know it. A survey result has none of the four parts, any
 * other kind its own.
 */
public record Announcement(
        Source source,
        @Nullable Listing listing,
        @Nullable Sealing sealing,
        @Nullable Exit exit,
        @Nullable Closure closure) {

    /**
     * Where the fact comes from.
     *
     * @param fact such as {@code listed} or {@code exited-sealed}
     * @param version of the unit after it
     * @param authority whose office answers for it
     * @param recordedOn the day the system learned it, Asia/Shanghai
     * @param corrects the version in whose place it stands, the first of them (U12); null where it puts nothing right
     */
    public record Source(
            String fact,
            long version,
            String authority,
            LocalDate occurredOn,
            LocalDate recordedOn,
            @Nullable Long corrects) {

        private Source inPlaceOf(long earlier) {
            return new Source(
                    fact,
                    version,
                    authority,
                    occurredOn,
                    recordedOn,
                    earlier == version ? null : Long.valueOf(earlier));
        }

        /** Its place in the unit's story: a correction makes no fact newer. */
        long place() {
            return corrects == null ? version : corrects;
        }
    }

    /**
     * @param fromYear the year it was carried over from
     * @param way {@code dismantle} or {@code seal}
     */
    public record Listing(int year, @Nullable Integer fromYear, String way, LocalDate exitBy) {}

    /**
     * @param committedOn the day the enterprise's commitment not to resume was made public, {@code committedAt} the place
     * @param notice on the government's or a department's own website
     */
    public record Sealing(LocalDate committedOn, String committedAt, OfficialNotice notice, LocalDate dismantleBy) {}

    public record OfficialNotice(String body, String number, String address, LocalDate on) {}

    /**
     * Accepted, in the year of its plan; or exited sealed, for a listed reason and with provincial consent (U5). The two
     * are never told as one.
     */
    public record Exit(
            @Nullable Integer planYear,
            @Nullable String reason,
            @Nullable Document consent) {}

    public record Closure(Document decision) {}

    public record Document(String body, String number, LocalDate on) {}

    public static Announcement of(Source source) {
        return new Announcement(source, null, null, null, null);
    }

    public static Announcement of(Source source, Listing listing) {
        return new Announcement(source, listing, null, null, null);
    }

    public static Announcement of(Source source, Sealing sealing) {
        return new Announcement(source, null, sealing, null, null);
    }

    public static Announcement of(Source source, Exit exit) {
        return new Announcement(source, null, null, exit, null);
    }

    public static Announcement of(Source source, Closure closure) {
        return new Announcement(source, null, null, null, closure);
    }

    /** @param place of the fact in the unit's story: the version it puts right, or its own */
    public Announcement inPlaceOf(long place) {
        return new Announcement(source.inPlaceOf(place), listing, sealing, exit, closure);
    }

    /** The consent or decision it cites, where it cites one. */
    public @Nullable Document document() {
        if (closure != null) {
            return closure.decision();
        }
        return exit == null ? null : exit.consent();
    }

    /** Whose decision it is; null where the authority that reported the fact answers for it. */
    public @Nullable String decidingBody() {
        return closure == null ? null : closure.decision().body();
    }

    /** The address of the official notice, where there is one. */
    @Nullable
    String address() {
        return sealing == null ? null : sealing.notice().address();
    }

    Announcement foundAt(String address) {
        if (sealing == null) {
            return this;
        }
        var notice = sealing.notice();
        return Announcement.of(
                source,
                new Sealing(
                        sealing.committedOn(),
                        sealing.committedAt(),
                        new OfficialNotice(notice.body(), notice.number(), address, notice.on()),
                        sealing.dismantleBy()));
    }
}
