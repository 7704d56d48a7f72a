package org.phaseout.reporting.record.inbox;

import java.util.List;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.arrival.Arrivals;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.record.view.KeptMessage;
import org.phaseout.reporting.record.view.KeptMessage.Origin;
import org.phaseout.reporting.record.view.KeptMessage.Saying;
import org.phaseout.reporting.record.view.RecordFollower;
import org.phaseout.reporting.record.view.RecordLinks;
import org.phaseout.reporting.record.view.RecordMessages;
import tools.jackson.databind.json.JsonMapper;

/**
 * Messages of one service → the records they are about. Each is kept; then the record, and whatever names it, is told
 * again from all that was kept.
 */
final class RecordInbox<M> implements InboxHandler<M> {

    private final Reader<M> reader;
    private final Desk desk;

    RecordInbox(Reader<M> reader, Desk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    /** @param topic without the deployment's prefix */
    record Reader<M>(String name, String topic, Class<M> contract, Words<M> words) {}

    /** What the readers of all topics share. */
    record Desk(
            Arrivals arrivals,
            RecordMessages messages,
            RecordLinks links,
            RecordBooks books,
            List<RecordFollower> followers,
            JsonMapper json) {}

    @Override
    public String name() {
        return reader.name();
    }

    @Override
    public String topic() {
        return reader.topic();
    }

    @Override
    public Class<M> speaks() {
        return reader.contract();
    }

    @Override
    public void on(Message<M> message) {
        var header = message.header();
        reader.words().translation().heard(message.body(), header.version()).ifPresent(heard -> {
            var record = new RecordRef(header.district(), heard.kind(), header.key());
            if (desk.messages().keep(kept(record, heard, message))) {
                desk.links().keep(record, RecordLinks.named(heard.fact()));
                desk.arrivals().note(RecordInboxes.VIEW, header);
                var books = desk.books().around(record);
                desk.followers().forEach(follower -> follower.changed(header, record, books));
            }
        });
    }

    private KeptMessage kept(RecordRef record, Heard heard, Message<M> message) {
        var header = message.header();
        return new KeptMessage(
                record,
                header.version(),
                new Saying(header.type(), desk.json().writeValueAsString(message.body()), heard.undoing()),
                origin(header));
    }

    private static Origin origin(MessageHeader header) {
        return new Origin(header.occurredOn(), header.recordedAt(), header.authority(), header.id());
    }

    @Override
    public void reset() {
        desk.followers().forEach(follower -> follower.forget(reader.words().kinds()));
        desk.messages().forget(reader.words().kinds());
    }
}
