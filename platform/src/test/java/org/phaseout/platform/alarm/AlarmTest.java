package org.phaseout.platform.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.kettle.Kitchen;
import org.phaseout.kettle.domain.KettleCommand.FillKettle;
import org.phaseout.kettle.domain.KettleCommand.HeatKettle;
import org.phaseout.kettle.domain.KettleCommand.LetKettleCool;
import org.phaseout.kettle.domain.KettleEvent.KettleWhistled;
import org.phaseout.kettle.policy.KettleDueDates;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.clock.Outstanding;
import org.phaseout.platform.clock.Outstanding.Work;
import org.phaseout.platform.follow.Followers;
import org.phaseout.platform.ledger.Recorded;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Each alarm rings when business time has passed its day, and has one effect. */
class AlarmTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 2);
    private static final Work NOTHING = new Work(0, 0);

    private final Kitchen kitchen = new Kitchen();

    @AfterEach
    void close() {
        kitchen.close();
    }

    @Test
    void an_alarm_rings_at_the_first_instant_after_its_day_and_not_before() {
        var instance = instance();
        Kitchen.steer(instance, Kitchen.MORNING);
        heat(instance, "k", FIRST);
        awaitRest(instance);

        Kitchen.steer(instance, Instant.parse("2027-03-02T15:59:00Z"));
        assertThat(rungOnceAtRest(instance)).isEmpty();
        Kitchen.steer(instance, Instant.parse("2027-03-02T16:00:00Z"));
        assertThat(rungOnceAtRest(instance)).containsExactly("k");

        var told = Kitchen.told(instance, KettleWhistled.class).getFirst();
        assertThat(told.occurredOn()).isEqualTo(FIRST.plusDays(1));
        assertThat(told.metadata().authority()).isEqualTo("alarm");
        assertThat(told.metadata().source()).isEqualTo("//alarm/kettle");
        assertThat(told.metadata().actionId()).isEqualTo("k/boil/2027-03-02/2");
    }

    @Test
    void a_day_that_has_passed_when_its_alarm_is_set_rings_at_once() {
        var instance = instance();
        Kitchen.steer(instance, Kitchen.MORNING);
        heat(instance, "k", LocalDate.of(2027, 2, 1));
        assertThat(rungOnceAtRest(instance)).containsExactly("k");
    }

    @Test
    void steering_over_many_days_rings_every_alarm_once_on_two_instances_one_of_which_goes() {
        var one = instance();
        var other = instance();
        Kitchen.steer(one, Kitchen.MORNING);
        for (int n = 0; n < 40; n++) {
            heat(one, "k" + n, FIRST.plusDays(n));
        }
        awaitRest(one);
        Kitchen.steer(one, Instant.parse("2027-05-01T00:00:00Z"));
        other.close();
        assertThat(rungOnceAtRest(one)).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void a_rebuild_and_an_alarm_that_rings_again_have_no_further_effect() {
        var instance = instance();
        Kitchen.steer(instance, Kitchen.MORNING);
        heat(instance, "k", FIRST);
        awaitRest(instance);
        Kitchen.steer(instance, Instant.parse("2027-04-01T00:00:00Z"));
        awaitRest(instance);
        await().atMost(Kitchen.PATIENCE)
                .ignoreExceptions()
                .until(() -> instance.getBean(Followers.class).rebuild("alarms-of-kettle"));
        assertThat(rungOnceAtRest(instance)).containsExactly("k");
    }

    @Test
    void a_day_that_is_set_anew_after_its_alarm_has_rung_rings_anew() {
        var instance = instance();
        Kitchen.steer(instance, Kitchen.MORNING);
        heat(instance, "k", FIRST);
        awaitRest(instance);
        Kitchen.steer(instance, Instant.parse("2027-04-01T00:00:00Z"));
        awaitRest(instance);
        Kitchen.report(instance, new LetKettleCool("k"), FIRST.plusDays(30));
        Kitchen.report(instance, new HeatKettle("k", FIRST), FIRST.plusDays(30));
        assertThat(rungOnceAtRest(instance)).containsExactly("k", "k");
    }

    @Test
    void what_an_instance_was_ringing_when_it_was_killed_another_rings() {
        var instance = instance();
        Kitchen.steer(instance, Kitchen.MORNING);
        heat(instance, "k", FIRST);
        awaitRest(instance);
        var instant = Instant.parse("2027-03-05T00:00:00Z");
        kitchen.jdbc
                .sql("update alarm set picked = true, picked_by = 'killed', last_heartbeat = ?, version = 2")
                .param(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC))
                .update();
        Kitchen.steer(instance, instant);
        assertThat(instance.getBean(Outstanding.class).at(instant)).isEqualTo(new Work(1, 0));
        assertThat(rungOnceAtRest(instance)).containsExactly("k");
    }

    @Test
    void an_alarm_whose_ringing_fails_rings_again() {
        var instance = instance();
        Kitchen.steer(instance, Kitchen.MORNING);
        heat(instance, "k", FIRST);
        awaitRest(instance);
        kitchen.jdbc.sql("alter table receipt rename to receipt_away").update();
        Kitchen.steer(instance, Instant.parse("2027-03-05T00:00:00Z"));
        await().atMost(Kitchen.PATIENCE)
                .until(() -> kitchen.jdbc
                                .sql("select count(*) from alarm where consecutive_failures > 0")
                                .query(Long.class)
                                .single()
                        == 1);
        kitchen.jdbc.sql("alter table receipt_away rename to receipt").update();
        assertThat(rungOnceAtRest(instance)).containsExactly("k");
    }

    @Test
    void alarms_that_are_set_together_are_set_once_each_also_those_that_were_set_before() {
        var instance = instance();
        Kitchen.steer(instance, Kitchen.MORNING);
        var clock = instance.getBean(AlarmClock.class);
        var kind = instance.getBean(AlarmTasks.class).kinds().getFirst();
        var one = new SetAlarm("350504", new Alarm("k", "boil", FIRST.plusYears(1)), 2);
        var other = new SetAlarm("350504", new Alarm("l", "boil", FIRST.plusYears(1)), 2);
        clock.set(kind, List.of(one, one));
        clock.set(kind, List.of());
        clock.set(kind, List.of(other, one, other));

        assertThat(kitchen.jdbc
                        .sql("select task_instance from alarm order by task_instance")
                        .query(String.class)
                        .list())
                .containsExactly("k/boil/2028-03-02/2", "l/boil/2028-03-02/2");
    }

    private AnnotationConfigApplicationContext instance() {
        return kitchen.instance(context -> context.registerBean(KettleDueDates.class, () -> new KettleDueDates()));
    }

    private static void heat(AnnotationConfigApplicationContext instance, String kettle, LocalDate until) {
        Kitchen.report(instance, new FillKettle(kettle, 1), LocalDate.of(2027, 3, 1));
        Kitchen.report(instance, new HeatKettle(kettle, until), LocalDate.of(2027, 3, 1));
    }

    private static void awaitRest(AnnotationConfigApplicationContext instance) {
        var clock = instance.getBean(BusinessClock.class);
        await().atMost(Kitchen.PATIENCE)
                .until(() -> instance.getBean(Outstanding.class).at(clock.now()).equals(NOTHING));
    }

    private static List<String> rungOnceAtRest(AnnotationConfigApplicationContext instance) {
        awaitRest(instance);
        return Kitchen.told(instance, KettleWhistled.class).stream()
                .map(Recorded::aggregateId)
                .toList();
    }
}
