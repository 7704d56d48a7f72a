package org.phaseout.deploy.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which port is taken by what, from the kernel's own tables. */
public final class PortCheck {
    private static final String LISTENING = "0A";

    private PortCheck() {}

    /** A port that cannot be used, and who has it as far as this user may see. */
    public record Taken(int port, String wanted, String holder) {
        @Override
        public String toString() {
            return "port " + port + " (wanted for " + wanted + ") is taken by " + holder;
        }
    }

    /** The ports among {@code wanted} (port to purpose) on which nobody can listen now, in ascending order. */
    public static List<Taken> taken(Map<Integer, String> wanted) {
        return wanted.entrySet().stream()
                .filter(entry -> !FreePorts.isFree(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Taken(entry.getKey(), entry.getValue(), holder(entry.getKey())))
                .toList();
    }

    /** Throws a {@link BackingFailure} that names every taken port, its holder and the remedy. */
    public static void requireFree(Map<Integer, String> wanted, String remedy) {
        var taken = taken(wanted);
        if (!taken.isEmpty()) {
            throw new BackingFailure(
                    taken.stream().map(Taken::toString).collect(Collectors.joining("\n")) + "\n" + remedy);
        }
    }

    static String holder(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(table -> listener(Path.of(table), port))
                .flatMap(Optional::stream)
                .findFirst()
                .map(PortCheck::describe)
                .orElse("a process this user may not see");
    }

    private record Listener(String uid, String inode) {}

    private static Optional<Listener> listener(Path table, int port) {
        var hex = ":" + "%04X".formatted(port);
        return lines(table).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 9 && columns[1].endsWith(hex) && columns[3].equals(LISTENING))
                .map(columns -> new Listener(columns[7], columns[9]))
                .findFirst();
    }

    private static String describe(Listener listener) {
        var target = "socket:[" + listener.inode() + "]";
        return processes().stream()
                .filter(process -> holds(process, target))
                .findFirst()
                .map(process -> "process " + process.getFileName() + ": " + commandLine(process))
                .orElse("a process of user id " + listener.uid());
    }

    private static boolean holds(Path process, String target) {
        try (var descriptors = Files.list(process.resolve("fd"))) {
            return descriptors.anyMatch(descriptor -> pointsTo(descriptor, target));
        } catch (IOException | UncheckedIOException e) {
            // Another user's process, or one that has just ended.
            return false;
        }
    }

    private static boolean pointsTo(Path descriptor, String target) {
        try {
            return Files.readSymbolicLink(descriptor).toString().equals(target);
        } catch (IOException e) {
            return false;
        }
    }

    private static String commandLine(Path process) {
        var line = String.join(" ", lines(process.resolve("cmdline")))
                .replace('\0', ' ')
                .strip();
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }

    private static List<Path> processes() {
        try (var entries = Files.list(Path.of("/proc"))) {
            return new ArrayList<>(
                    entries.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                            .toList());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
