package org.phaseout.reporting.notice.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.reporting.notice.domain.Announcement.Document;
import org.phaseout.reporting.notice.domain.Announcement.Exit;
import org.phaseout.reporting.notice.domain.Announcement.Listing;
import org.phaseout.reporting.notice.domain.Announcement.OfficialNotice;
import org.phaseout.reporting.notice.domain.Announcement.Sealing;
import org.phaseout.reporting.notice.domain.Announcement.Source;
import org.phaseout.reporting.notice.domain.NoticeCommand.Office;
import org.phaseout.reporting.notice.domain.NoticeCommand.ShowFact;

/** Words of the notices' tests; unit, enterprise and offices are invented (示例). */
public final class Said {

    public static final String TOWN = "township:350504100";
    public static final NoticeId LISTING = new NoticeId("U-1", NoticeKind.LISTING);
    public static final NoticeId SEALING = new NoticeId("U-1", NoticeKind.SEALING);
    public static final Office OFFICE = new Office("示例镇（虚构）", "示例：名称有误", "示例〔2024〕2号");
    public static final Document DECISION = new Document("示例区人民政府（虚构）", "示例〔2024〕1号", day(3, 1));

    private Said() {}

    /** A day of 2024. */
    public static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    static Act on(LocalDate day, String by) {
        return new Act(new Authority(by), "350504", day, at(day));
    }

    static Act told(LocalDate day) {
        return on(day, "policy");
    }

    /** In the morning in China. */
    static Instant at(LocalDate day) {
        return Instant.parse(day + "T01:00:00Z");
    }

    public static ShownUnit unit(String name, String... formerNames) {
        return new ShownUnit(
                "U-1",
                new ShownUnit.Enterprise(name, List.of(formerNames), "91350504000000019W"),
                "350504100",
                new ShownUnit.Industry("3011", "2017"),
                new ShownUnit.Equipment("cement-shaft-kiln", "Φ3.0×11", 1),
                new ShownUnit.Capacity(new BigDecimal("8.8"), "10kt/a"),
                List.of("elimination-class", "energy"));
    }

    public static Source source(String fact, long version) {
        return new Source(fact, version, TOWN, day(3, 4), day(3, 6), null);
    }

    static Announcement listed(long version, int year) {
        return Announcement.of(source("listed", version), new Listing(year, null, "seal", LocalDate.of(year, 12, 31)));
    }

    public static Announcement sealed(long version) {
        return Announcement.of(
                source("sealed", version),
                new Sealing(
                        day(2, 20),
                        "示例镇公告栏",
                        new OfficialNotice("示例区人民政府（虚构）", "示例〔2024〕1号", "https://example.invalid/1", day(3, 1)),
                        day(12, 31)));
    }

    public static Announcement exitedSealed(long version) {
        return Announcement.of(source("exited-sealed", version), new Exit(null, "debt", DECISION));
    }

    static ShowFact show(NoticeId id, ShownUnit unit, Announcement announcement, @Nullable Period stays) {
        return new ShowFact(id, new Content(unit, announcement, null), Change.NEW_FACT, stays);
    }

    static Known known(long unit, long enterprise) {
        return new Known(unit, "E-1", enterprise);
    }

    static ShowFact knowing(Known known, ShowFact command) {
        var content = command.content();
        return new ShowFact(
                command.noticeId(),
                new Content(content.unit(), content.announcement(), known),
                command.change(),
                command.stays());
    }

    static ShowFact corrected(ShowFact command) {
        return new ShowFact(
                command.noticeId(), command.content(), Change.clerical("示例镇（虚构）", "示例：年度有误"), command.stays());
    }
}
