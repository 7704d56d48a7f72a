package org.phaseout.platform.alarm;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import tools.jackson.databind.json.JsonMapper;

/** Alarms are kept as JSON, for an operator to read. */
final class AlarmJson implements Serializer {

    private final JsonMapper json;

    AlarmJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public byte[] serialize(Object alarm) {
        return json.writeValueAsBytes(alarm);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] alarm) {
        return json.readValue(alarm, type);
    }
}
