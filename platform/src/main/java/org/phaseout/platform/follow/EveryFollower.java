package org.phaseout.platform.follow;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All followers of the service. */
@Component
public final class EveryFollower {

    private final List<Follower> all;

    EveryFollower(ObjectProvider<Follower> followers, ObjectProvider<Following> more) {
        this.all = Stream.concat(
                        followers.orderedStream(),
                        more.orderedStream().flatMap(following -> following.followers().stream()))
                .toList();
    }

    List<Follower> all() {
        return all;
    }

    public List<String> names() {
        return all.stream().map(Follower::name).toList();
    }
}
