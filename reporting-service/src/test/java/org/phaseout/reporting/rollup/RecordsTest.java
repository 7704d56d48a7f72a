package org.phaseout.reporting.rollup;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
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
        transaction.executeWithoutResult(_ -> readers().forEach(reader -> hear(reader, message)));
    }

    private static <M> void hear(InboxHandler<M> reader, Message<?> message) {
        if (reader.speaks().isInstance(message.body())) {
            reader.on(new Message<>(reader.speaks().cast(message.body()), message.header()));
        }
    }

    /** Those of the rollup; other views of this service read the same topics. */
    protected List<? extends InboxHandler<?>> readers() {
        return all.stream().filter(reader -> reader.name().startsWith("rollup")).toList();
    }
}
