package org.phaseout.platform.alarm;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;

/** The alarms of the service as db-scheduler's tasks, one per kind of aggregate. */
record AlarmTasks(List<AlarmKind<?>> kinds, Ringing ringing, Serializer form) {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int LONGEST_DOUBLING = 9; // some eight and a half minutes

    List<Task<?>> all() {
        return kinds.stream().<Task<?>>map(this::task).toList();
    }

    private Task<SetAlarm> task(AlarmKind<?> kind) {
        return Tasks.oneTime(kind.name(), SetAlarm.class)
                .onFailure(AlarmTasks::ringAgainLater)
                .onDeadExecutionRevive()
                .execute((alarm, context) -> ringing.ring(kind, alarm.getData()));
    }

    private static void ringAgainLater(ExecutionComplete failed, ExecutionOperations<SetAlarm> alarm) {
        int failures = failed.getExecution().consecutiveFailures;
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, LONGEST_DOUBLING));
        alarm.reschedule(failed, failed.getTimeDone().plus(pause));
    }
}
