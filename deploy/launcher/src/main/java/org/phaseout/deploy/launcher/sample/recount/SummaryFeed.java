package org.phaseout.deploy.launcher.sample.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How the two topics of the summary are read, step by step as docs/summary-feed.md says. */
final class SummaryFeed {

    private SummaryFeed() {}

    /** What stands under each key of the state once the log was followed from nothing. */
    static Map<String, Said> followed(List<Said> log) {
        return joined(List.of(), log);
    }

    /** Of each key the entry with the highest number, then every entry of the log beyond the highest number met. */
    static Map<String, Said> joined(List<Said> state, List<Said> log) {
        var cells = new TreeMap<String, Said>();
        var met = new HashMap<String, Long>();
        for (var entry : state) {
            cells.merge(entry.key(), asState(entry), (one, other) -> one.number() >= other.number() ? one : other);
            met.merge(district(entry), entry.number(), Math::max);
        }
        for (var entry : log) {
            if (entry.number() > met.getOrDefault(entry.key(), 0L)) {
                cells.put(key(entry), asState(entry));
                met.put(entry.key(), entry.number());
            }
        }
        return cells;
    }

    /** What is wrong with the numbers: from 1 without a gap in each district; what comes again is the same entry. */
    static List<String> gaps(List<Said> log) {
        var wrong = new ArrayList<String>();
        var ids = new HashMap<String, Map<Long, String>>();
        for (var entry : log) {
            var seen = ids.computeIfAbsent(entry.key(), _ -> new HashMap<>());
            var before = seen.putIfAbsent(entry.number(), entry.id());
            if (before == null && entry.number() != seen.size()) {
                wrong.add("summary of " + entry.key() + ": " + entry.number() + " came where " + seen.size()
                        + " was next");
            } else if (before != null && !before.equals(entry.id())) {
                wrong.add("summary of " + entry.key() + ": two entries have the number " + entry.number());
            }
        }
        return wrong;
    }

    /** Key of the state under which the entry belongs: empty parts at the end are left out. */
    static String key(Said entry) {
        var cell = cell(entry.body());
        return (district(entry) + ":"
                        + String.join(
                                ":",
                                cell.figure(),
                                cell.township(),
                                cell.industry(),
                                cell.basis(),
                                cell.measuringUnit(),
                                cell.state(),
                                cell.track(),
                                cell.planYear()))
                .replaceFirst(":+$", "");
    }

    static Cell cell(JsonNode body) {
        return new Cell(
                body.path("figure").asString(),
                body.path("township").asString(),
                body.path("industry").asString(),
                body.path("basis").valueStream().map(JsonNode::asString).collect(Collectors.joining(",")),
                body.path("state").asString(""),
                body.path("track").asString(""),
                body.path("measuringUnit").asString(),
                body.path("planYear").asString(""));
    }

    static BigDecimal value(Said entry) {
        return new BigDecimal(entry.body().path("value").asString());
    }

    /** The key of the log is the district, that of the state begins with it. */
    private static String district(Said entry) {
        return entry.key().split(":", 2)[0];
    }

    private static Said asState(Said entry) {
        return new Said(key(entry), entry.id(), entry.type(), entry.number(), entry.body());
    }
}
