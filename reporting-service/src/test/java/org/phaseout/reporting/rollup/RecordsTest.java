package org.phaseout.reporting.rollup;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.phaseout.platform.inbox.BatchHandler;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.reporting.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Hears messages of all three services, as the rollup's inboxes do. Each test begins with an empty rollup. */
public abstract class RecordsTest extends ServiceTest {

    @Autowired
    private List<InboxHandler<?>> all;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    protected void forgetEverything() {
        transaction.executeWithoutResult(_ -> readers().forEach(InboxHandler::reset));
    }

    /** As the inbox does: in a transaction of its own. */
    protected void hear(Message<?> message) {
        hearTogether(List.of(message));
    }

    /** As the inbox does with what it has read together, each reader its own messages. */
    protected void hearTogether(List<? extends Message<?>> messages) {
        transaction.executeWithoutResult(_ -> readers().forEach(reader -> hear(reader, messages)));
    }

    private static <M> void hear(InboxHandler<M> reader, List<? extends Message<?>> messages) {
        var own = messages.stream()
                .filter(message -> reader.speaks().isInstance(message.body()))
                .map(message -> new Message<>(reader.speaks().cast(message.body()), message.header()))
                .toList();
        if (reader instanceof BatchHandler<M> together) {
            together.on(own);
        } else {
            own.forEach(reader::on);
        }
    }

    /** Those of the rollup; other views of this service read the same topics. */
    protected List<? extends InboxHandler<?>> readers() {
        return all.stream().filter(reader -> reader.name().startsWith("rollup")).toList();
    }
}
