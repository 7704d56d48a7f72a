package org.phaseout.platform.alarm;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import javax.sql.DataSource;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.command.Aggregates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class AlarmConfiguration {

    @Bean
    AlarmTasks alarmTasks(
            ObjectProvider<DueDates<?>> dueDates,
            Aggregates aggregates,
            Ringing ringing,
            @Qualifier("eventJson") JsonMapper json) {
        var kinds = dueDates.orderedStream()
                .<AlarmKind<?>>map(each -> Alarms.kind(each, aggregates))
                .toList();
        return new AlarmTasks(kinds, ringing, new AlarmJson(json));
    }

    /** @param heartbeat after four missed ones another instance takes over what this one was ringing */
    @Bean
    AlarmClock alarmClock(
            DataSource dataSource,
            AlarmTasks tasks,
            BusinessClock clock,
            @Value("${phaseout.alarm.heartbeat:5s}") Duration heartbeat) {
        return new AlarmClock(dataSource, tasks, clock, heartbeat);
    }

    @Bean
    Alarms alarms(AlarmTasks tasks, AlarmClock clock) {
        return new Alarms(tasks.kinds(), clock);
    }

    @Bean
    Gauge failingAlarms(MeterRegistry meters, JdbcClient jdbc) {
        return Gauge.builder("phaseout.alarms.failing", jdbc, AlarmConfiguration::failing)
                .description("alarms that have rung and failed, and will ring again")
                .register(meters);
    }

    private static long failing(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from alarm where consecutive_failures > 0")
                .query(Long.class)
                .single();
    }
}
