package org.phaseout.reporting;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.testing.Backstage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The service on a real PostgreSQL. Each test begins with empty views. */
@SpringBootTest(classes = ReportingService.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class ServiceTest {

    protected static final String DISTRICT = "350504";

    @Autowired
    private List<InboxHandler<EnterpriseMessage>> readers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry properties) {
        Environment.of(Backing.shared()).forEach((name, value) -> properties.add(name, () -> value));
    }

    @BeforeEach
    void empty() {
        awaitFollowers();
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("lock table ledger_head").update(); // as an append does, whose turn it may still be
            readers.forEach(InboxHandler::reset);
            jdbc.sql("truncate event, stream, receipt, notice_entry, notice_change")
                    .update();
        });
    }

    /** As the inbox does: every reader takes the message in a transaction of its own. Returns when all has come of it. */
    protected void tell(Message<EnterpriseMessage> message) {
        readers.forEach(reader -> transaction.executeWithoutResult(_ -> reader.on(message)));
        awaitFollowers();
    }

    /** As an operator does who lets every inbox read its topic again from the start. */
    protected void forgetAndTellAgain(List<Message<EnterpriseMessage>> messages) {
        transaction.executeWithoutResult(_ -> readers.forEach(InboxHandler::reset));
        messages.forEach(this::tell);
    }

    /** Waits until every view has all that is in the ledger. */
    protected void awaitFollowers() {
        Backstage.awaitFollowers(jdbc);
    }

    protected String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
