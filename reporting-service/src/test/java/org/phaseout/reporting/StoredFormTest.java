package org.phaseout.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.message.MessageJson;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of every event, pinned by a file that is never changed once a release has stored it: a new form is a
 * new revision, and both are read for ever.
 */
class StoredFormTest {

    private static final JsonMapper JSON = MessageJson.mapper();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 6);

    static Stream<Fact> facts() {
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

    @ParameterizedTest
    @MethodSource("facts")
    void an_event_is_stored_in_its_approved_form(Fact fact) {
        assertThat(JSON.writeValueAsString(fact))
                .isEqualTo(JSON.readTree(approved(fact.getClass())).toString());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_approved_form_is_read_as_the_same_fact(Fact fact) {
        assertThat(JSON.readValue(approved(fact.getClass()), fact.getClass())).isEqualTo(fact);
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

    @Test
    void every_event_has_an_approved_form() {
        assertThat(facts().<Class<?>>map(Fact::getClass))
                .containsExactlyInAnyOrderElementsOf(records(NoticeEvent.class).toList());
    }

    private static Stream<Class<?>> records(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(StoredFormTest::records)
                : Stream.of(kind);
    }

    private static String approved(Class<?> fact) {
        var name = Objects.requireNonNull(fact.getAnnotation(StoredAs.class));
        var file = name.value() + "." + name.revision() + ".json";
        try (var content = StoredFormTest.class.getResourceAsStream("/approved/" + file)) {
            return new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
