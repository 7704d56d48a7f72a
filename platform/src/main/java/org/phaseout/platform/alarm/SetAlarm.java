package org.phaseout.platform.alarm;

import java.time.Instant;
import org.phaseout.platform.clock.BusinessClock;

/**
 * An alarm as it is kept until it rings.
 *
 * @param district division code of the district the aggregate belongs to
 * @param setBy version of the fact that set it: a day that is set anew, by a correction or once it is confirmed, rings anew
 */
record SetAlarm(String district, Alarm alarm, long setBy) {

    /** By which the alarms of one kind of aggregate are told apart. */
    String id() {
        return alarm.aggregateId() + "/" + alarm.deadline() + "/" + alarm.lastDay() + "/" + setBy;
    }

    /** The first instant after the last day. */
    Instant rings() {
        return alarm.lastDay().plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
