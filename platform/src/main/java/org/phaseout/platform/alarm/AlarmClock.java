package org.phaseout.platform.alarm;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.clock.BusinessClock;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets alarms ring when business time reaches them, each on one of the service's instances (db-scheduler). When the
 * clock of a sample jumps, an alarm under way may be taken for abandoned and ring once more, which has no effect.
 */
final class AlarmClock implements SmartLifecycle {

    private static final String TABLE = "alarm";
    private static final int AT_ONCE = 4;
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration FOR_EVER = Duration.ofDays(36_500);
    private static final PostgreSqlJdbcCustomization POSTGRES = new PostgreSqlJdbcCustomization(false, false);

    private final DataSource dataSource;
    private final AlarmTasks tasks;
    private final BusinessClock clock;
    private final Duration heartbeat;
    private final SchedulerClient setting;
    private volatile @Nullable Scheduler ringing;

    AlarmClock(DataSource dataSource, AlarmTasks tasks, BusinessClock clock, Duration heartbeat) {
        this.dataSource = dataSource;
        this.tasks = tasks;
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.setting = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), tasks.all())
                .serializer(tasks.form())
                .jdbcCustomization(POSTGRES)
                .tableName(TABLE)
                .build();
        clock.whenSteered(this::look);
    }

    /** Sets alarms within the caller's transaction, those that are not set already. */
    void set(AlarmKind<?> kind, List<SetAlarm> alarms) {
        var fresh = new LinkedHashMap<String, SetAlarm>();
        alarms.forEach(alarm -> fresh.putIfAbsent(alarm.id(), alarm));
        if (!fresh.isEmpty()) {
            fresh.keySet().removeAll(alreadySet(kind, fresh.keySet()));
        }
        if (!fresh.isEmpty()) {
            set(kind, fresh.values());
        }
    }

    private void set(AlarmKind<?> kind, Collection<SetAlarm> fresh) {
        setting.scheduleBatch(fresh.stream()
                .<SchedulableInstance<?>>map(alarm ->
                        SchedulableInstance.of(new TaskInstance<>(kind.name(), alarm.id(), alarm), alarm.rings()))
                .toList());
        var now = clock.now();
        if (fresh.stream().anyMatch(alarm -> !alarm.rings().isAfter(now))) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    look();
                }
            });
        }
    }

    private List<String> alreadySet(AlarmKind<?> kind, Set<String> alarms) {
        return JdbcClient.create(dataSource)
                .sql("select task_instance from alarm where task_name = :kind and task_instance = any(:alarms)")
                .param("kind", kind.name())
                .param("alarms", alarms.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void look() {
        var scheduler = ringing;
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void start() {
        if (tasks.kinds().isEmpty()) {
            return;
        }
        var scheduler = Scheduler.create(dataSource, tasks.all())
                .serializer(tasks.form())
                .jdbcCustomization(POSTGRES)
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .clock(clock::now)
                .threads(AT_ONCE)
                .pollUsingLockAndFetch(1, 4)
                .pollingInterval(LOOK)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(4)
                .deleteUnresolvedAfter(FOR_EVER)
                .shutdownMaxWait(LOOK)
                .build();
        scheduler.start();
        ringing = scheduler;
    }

    @Override
    public void stop() {
        var scheduler = ringing;
        if (scheduler != null) {
            scheduler.stop();
            ringing = null;
        }
    }

    @Override
    public boolean isRunning() {
        return ringing != null;
    }
}
