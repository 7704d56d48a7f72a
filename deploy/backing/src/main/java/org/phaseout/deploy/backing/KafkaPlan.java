package org.phaseout.deploy.backing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what on the broker; what is not granted is denied. Besides its grants, every user may use consumer groups
 * and nothing else that begins with the user's name.
 *
 * @param users name to password
 */
public record KafkaPlan(Map<String, String> users, List<Topic> topics, List<Grant> grants) {
    private static final int PARTITIONS = 6;
    private static final String ENTERPRISE = "enterprise";
    private static final String ENFORCEMENT = "enforcement";
    private static final String PRICING = "pricing";
    private static final List<String> PUBLIC = List.of("notice.v1", "summary-log.v1", "summary.v1");
    private static final String REPORTING = "reporting";
    private static final String CITY = "city";

    /** Whose facts a service decides on: what each of the three reads beside its own topic. */
    private static final Map<String, List<String>> READS = Map.of(
            ENTERPRISE, List.of(ENFORCEMENT),
            ENFORCEMENT, List.of(ENTERPRISE),
            PRICING, List.of(ENTERPRISE, ENFORCEMENT));

    public KafkaPlan {
        users = Map.copyOf(users);
        topics = List.copyOf(topics);
        grants = List.copyOf(grants);
    }

    /** Messages are kept for ever; of a compacted topic the last message per key. */
    public record Topic(String name, int partitions, boolean compacted) {}

    public enum Right {
        READ,
        WRITE
    }

    public record Grant(String user, String topic, Right right) {}

    /** Finds the password of a user. */
    public interface Passwords {
        String of(String user);
    }

    /**
     * The district's topics and users: each service writes what it says, and reads it and what it decides on;
     * reporting reads all and writes the notice and the summaries; the city reads these three and nothing else.
     */
    public static KafkaPlan district(String prefix, Passwords passwords) {
        var topics = new ArrayList<Topic>();
        var grants = new ArrayList<Grant>();
        for (var service : List.of(ENTERPRISE, ENFORCEMENT, PRICING)) {
            var topic = topic(prefix, service);
            topics.add(new Topic(topic, PARTITIONS, false));
            grants.add(new Grant(service, topic, Right.WRITE));
            grants.add(new Grant(service, topic, Right.READ));
            grants.add(new Grant(REPORTING, topic, Right.READ));
        }
        READS.forEach((reader, read) ->
                read.forEach(one -> grants.add(new Grant(reader, topic(prefix, one), Right.READ))));
        for (var name : PUBLIC) {
            var topic = prefix + "." + name;
            topics.add(new Topic(topic, 1, name.equals("summary.v1")));
            grants.add(new Grant(REPORTING, topic, Right.WRITE));
            grants.add(new Grant(REPORTING, topic, Right.READ));
            grants.add(new Grant(CITY, topic, Right.READ));
        }
        return new KafkaPlan(users(passwords), topics, grants);
    }

    private static String topic(String prefix, String service) {
        return prefix + "." + service + ".v1";
    }

    private static Map<String, String> users(Passwords passwords) {
        return Stream.of(ENTERPRISE, ENFORCEMENT, PRICING, REPORTING, CITY)
                .collect(Collectors.toUnmodifiableMap(user -> user, passwords::of));
    }
}
