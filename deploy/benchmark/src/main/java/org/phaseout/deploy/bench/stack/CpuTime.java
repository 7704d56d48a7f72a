package org.phaseout.deploy.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Seconds of processor time by process: what it and its children, living and gone, have used so far.
 *
 * @param seconds by name, in the order of the names
 */
record CpuTime(Map<String, Double> seconds) {

    private static final double TICKS_PER_SECOND = 100;
    private static final int USER_TIME = 11; // counted after the name, which may hold spaces

    /** Now, of this process without its children, which are measured by themselves, and of others. */
    static CpuTime now(String self, Map<String, Long> others) {
        var seconds = new LinkedHashMap<String, Double>();
        seconds.put(self, ticks(ProcessHandle.current().pid(), 2) / TICKS_PER_SECOND);
        others.forEach((name, pid) -> seconds.put(name, family(pid) / TICKS_PER_SECOND));
        return new CpuTime(seconds);
    }

    CpuTime since(CpuTime before) {
        var used = new LinkedHashMap<String, Double>();
        seconds.forEach((name, now) -> used.put(name, now - before.seconds.getOrDefault(name, 0.0)));
        return new CpuTime(used);
    }

    private static double family(long pid) {
        var living = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants);
        return Stream.concat(Stream.of(pid), living.map(ProcessHandle::pid))
                .mapToLong(each -> ticks(each, 4))
                .sum();
    }

    /** User and system time, and with four counts those of children that are gone; 0 for a process that is gone. */
    private static long ticks(long pid, int counts) {
        var file = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(file)) {
            return 0;
        }
        try {
            var stat = Files.readString(file);
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Stream.of(fields)
                    .skip(USER_TIME)
                    .limit(counts)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
