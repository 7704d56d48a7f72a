package org.phaseout.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.testing.SealedKinds;
import org.phaseout.platform.testing.StoredFormRules;
import org.phaseout.reporting.notice.domain.Content;
import org.phaseout.reporting.notice.domain.Known;
import org.phaseout.reporting.notice.domain.NoticeEvent;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeChanged;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeCorrected;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticePublished;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWindowEnded;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalBecameDue;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalClockBreached;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawn;
import org.phaseout.reporting.notice.domain.Said;
import org.phaseout.reporting.notice.domain.Window;
import org.phaseout.reporting.notice.domain.Wording;

class StoredFormTest extends StoredFormRules {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 6);

    @Override
    protected Stream<Fact> facts() {
        var unit = Said.unit("示例新材料厂（虚构）", "示例水泥厂（虚构）");
        var office = Said.OFFICE;
        return Stream.of(
                new NoticePublished(
                        "sealing",
                        new Content(unit, Said.sealed(4).inPlaceOf(2), new Known(4, "E-1", 2)),
                        new Window(DAY, null)),
                new NoticeChanged(
                        "exit",
                        "clerical-correction",
                        office.name(),
                        office.reason(),
                        new Content(unit, Said.exitedSealed(9), new Known(9, "E-1", 2)),
                        new Window(DAY, DAY.plusYears(2)),
                        null),
                new NoticeCorrected(
                        "sealing",
                        office.name(),
                        office.reason(),
                        office.document(),
                        List.of(new Wording("enterprise-name", "示例水泥广（虚构）", "示例水泥厂（虚构）")),
                        new Content(unit, Said.sealed(4), new Known(5, "E-1", 2)),
                        new Window(DAY, null)),
                new NoticeWithdrawalBecameDue("U-1", "closure", "annulled", DAY, false, DAY.minusDays(3)),
                new NoticeWithdrawalClockBreached("U-1", "closure", DAY),
                new NoticeWithdrawn("U-1", "closure", office.name(), office.reason(), office.document()),
                new NoticeWindowEnded("U-1", "listing", DAY));
    }

    @Override
    protected Stream<Class<?>> kinds() {
        return SealedKinds.of(NoticeEvent.class);
    }

    @Test
    void what_was_stored_before_the_knowledge_behind_it_was_kept_is_read_without_it() {
        var old = approved(NoticePublished.class)
                .replaceAll(",\\s*\"known\": \\{[^}]*\\}", "")
                .replaceAll(",\\s*\"corrects\": 2", "");
        var due = approved(NoticeWithdrawalBecameDue.class).replaceAll(",\\s*\"fellOn\": \"[^\"]*\"", "");

        var content = JSON.readValue(old, NoticePublished.class).content();
        assertThat(content.known()).isNull();
        assertThat(content.announcement()).isEqualTo(Said.sealed(4));
        assertThat(JSON.readValue(due, NoticeWithdrawalBecameDue.class).fellOn())
                .isNull();
    }
}
