package org.phaseout.reporting.record.inbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.platform.inbox.BatchHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.record.inbox.Desk.News;
import org.phaseout.reporting.record.view.KeptMessage;
import org.phaseout.reporting.record.view.KeptMessage.Origin;
import org.phaseout.reporting.record.view.KeptMessage.Saying;
import org.phaseout.reporting.record.view.RecordLinks;
import tools.jackson.databind.json.JsonMapper;

/** Messages of one service → what is news of the records they are about. */
final class RecordInbox<M> implements BatchHandler<M> {

    private final Reader<M> reader;
    private final Desk desk;
    private final JsonMapper json;

    RecordInbox(Reader<M> reader, Desk desk, JsonMapper json) {
        this.reader = reader;
        this.desk = desk;
        this.json = json;
    }

    /** @param topic without the deployment's prefix */
    record Reader<M>(String name, String topic, Class<M> contract, Words<M> words) {}

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
    public void on(List<Message<M>> messages) {
        desk.hear(messages.stream().flatMap(this::news).toList());
    }

    private Stream<News> news(Message<M> message) {
        return heard(message).stream()
                .map(heard -> new News(kept(heard, message), RecordLinks.named(heard.fact()), message.header()));
    }

    private Optional<Heard> heard(Message<M> message) {
        return reader.words()
                .translation()
                .heard(message.body(), message.header().version());
    }

    private KeptMessage kept(Heard heard, Message<M> message) {
        var header = message.header();
        return new KeptMessage(
                new RecordRef(header.district(), heard.kind(), header.key()),
                header.version(),
                new Saying(header.type(), json.writeValueAsString(message.body()), heard.undoing()),
                origin(header));
    }

    private static Origin origin(MessageHeader header) {
        return new Origin(header.occurredOn(), header.recordedAt(), header.authority(), header.id());
    }

    @Override
    public void reset() {
        desk.forget(reader.words().kinds());
    }
}
