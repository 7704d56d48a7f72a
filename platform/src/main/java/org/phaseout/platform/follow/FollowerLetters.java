package org.phaseout.platform.follow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.Bytes;
import org.phaseout.platform.deadletter.DeadLetters;
import org.phaseout.platform.deadletter.Redrivable;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.ledger.EventTypes;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.message.WireMessage;
import org.springframework.stereotype.Component;

/** Parks facts that a follower could not apply. The ledger keeps the fact itself, so a letter only says where it is. */
@Component
class FollowerLetters implements Redrivable {

    private static final String POSITION = "ce_ledgerposition";

    private final DeadLetters letters;
    private final Ledger ledger;
    private final EventTypes types;
    private final Map<String, Follower> followers;

    FollowerLetters(DeadLetters letters, Ledger ledger, EventTypes types, EveryFollower followers) {
        this.letters = letters;
        this.ledger = ledger;
        this.types = types;
        this.followers = followers.all().stream().collect(Collectors.toUnmodifiableMap(Follower::name, one -> one));
    }

    Set<String> blocked(String follower) {
        return letters.blocked(follower);
    }

    void park(String follower, Recorded<Fact> recorded, RuntimeException failure) {
        letters.park(follower, letter(recorded), failure);
    }

    void parkBehind(String follower, Recorded<Fact> recorded) {
        letters.parkBehind(follower, letter(recorded));
    }

    void discard(String follower) {
        letters.discard(follower);
    }

    private static WireMessage letter(Recorded<Fact> recorded) {
        var headers = Map.of(
                MessageCodec.ID,
                recorded.id().toString(),
                MessageCodec.TYPE,
                recorded.fact().getClass().getAnnotation(StoredAs.class).value(),
                MessageCodec.DISTRICT,
                recorded.district(),
                POSITION,
                Long.toString(recorded.position()));
        return new WireMessage(recorded.aggregateId(), headers, Bytes.wrap(Bytes.EMPTY));
    }

    @Override
    public boolean reads(String group) {
        return followers.containsKey(group);
    }

    @Override
    public void again(String group, WireMessage letter) {
        long position = Long.parseLong(letter.header(POSITION).orElseThrow());
        var event = ledger.after(position - 1, 1).getFirst();
        Objects.requireNonNull(followers.get(group)).apply(List.of(types.recorded(event)));
    }
}
