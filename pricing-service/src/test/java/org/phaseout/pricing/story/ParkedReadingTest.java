package org.phaseout.pricing.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.platform.follow.Followers;
import org.phaseout.pricing.OneInstance;
import org.phaseout.pricing.Reported;
import tools.jackson.databind.node.ObjectNode;

/** One reading that its view cannot take spoils no other of its batch, and nothing of the batch is written by halves. */
@ExtendWith(OneInstance.Shared.class)
class ParkedReadingTest {

    private final OneInstance instance;

    ParkedReadingTest(OneInstance instance) {
        this.instance = instance;
    }

    /** It stands only for what is written from now on. */
    @BeforeEach
    void the_table_takes_all_meters_but_one() {
        Stream.of(
                        Reported.reading("pr-1", "pr-well-1", "pr-u", "2023-06", "100"),
                        Reported.reading("pr-2", "pr-poison", "pr-u", "2023-06", "200"),
                        Reported.reading("pr-3", "pr-well-2", "pr-u", "2023-06", "300"),
                        correction("pr-4", "pr-poison", "250"),
                        correction("pr-5", "pr-well-2", "350"))
                .forEach(event -> assertThat(instance.service()
                                .post(event.toString(), "development")
                                .status())
                        .isIn(200, 201));
        instance.awaitFollowers();
        instance.database()
                .sql("alter table meter_reading add constraint poison check (meter_id <> 'pr-poison') not valid")
                .update();
    }

    @AfterEach
    void the_table_takes_all_meters_again() {
        instance.database()
                .sql("alter table meter_reading drop constraint if exists poison")
                .update();
    }

    @Test
    void the_readings_around_it_are_there_and_its_own_come_in_their_order_when_an_operator_drives_them() {
        var before = readings();
        assertThat(before).hasSize(5);

        assertThat(instance.service().bean(Followers.class).rebuild("meter-view"))
                .isTrue();
        instance.awaitFollowers();

        assertThat(readings()).containsExactly("pr-well-1 1 100 -", "pr-well-2 1 300 2", "pr-well-2 2 350 -");
        var letters = instance.service()
                .get("/v1/operations/dead-letters?group=meter-view", "operator")
                .json();
        assertThat(letters.valueStream().map(letter -> letter.path("key").asString()))
                .containsExactly("pr-poison", "pr-poison");

        the_table_takes_all_meters_again();
        var redriven = instance.service()
                .send(instance.service()
                        .request("/v1/operations/dead-letters/meter-view/redrive", "operator")
                        .POST(BodyPublishers.noBody())
                        .build());
        assertThat(redriven.status()).as(redriven.text()).isEqualTo(200);
        assertThat(readings()).isEqualTo(before);
    }

    private static ObjectNode correction(String id, String meter, String kilowattHours) {
        return Reported.undoing(id, meter, 1, "meter-read", """
                {"unitId": "pr-u", "month": "2023-06", "kilowattHours": "%s"}""".formatted(kilowattHours));
    }

    private List<String> readings() {
        return instance.database().sql("""
                        select meter_id || ' ' || version || ' ' || kilowatt_hours || ' '
                            || coalesce(undone_by::text, '-')
                        from meter_reading where meter_id like 'pr-%' order by meter_id, version
                        """).query((row, _) -> row.getString(1)).list();
    }
}
