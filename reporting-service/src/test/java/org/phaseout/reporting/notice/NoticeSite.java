package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.Backstage;
import org.phaseout.platform.testing.Patience;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import org.phaseout.platform.testing.TopicRows;
import org.phaseout.reporting.ReportingService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it runs in production, between two topics, with its clock in the test's hands. */
public final class NoticeSite implements AutoCloseable {

    public static final String TOWN = "township:350504100";

    private final Site site = Site.fresh("reporting").withSampleClock();
    private final RunningService service = site.start(ReportingService.class);

    public RunningService service() {
        return service;
    }

    /** Brings business time to the morning of a day and waits until all that follows from it is done. */
    public void on(String day) {
        var backstage = new Backstage(service);
        backstage.bringsTimeTo(day + "T09:00:00+08:00");
        backstage.awaitRest();
    }

    /** What enterprise-service says, on the real topic, until it is shown. */
    public void told(List<Message<EnterpriseMessage>> messages) {
        says("enterprise", messages);
        messages.forEach(message -> Patience.until(
                () -> read("/v1/notices?after=" + message.header().id())
                        .at("/asOf/arrived")
                        .asBoolean()));
    }

    /** What a service says, on its real topic. */
    public void says(String by, List<? extends Message<?>> messages) {
        var settings = Backing.shared().kafka(by).clientSettings();
        var codec = service.bean(MessageCodec.class);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new BytesSerializer())) {
            var sent = messages.stream()
                    .map(message -> producer.send(codec.write(message).on(site.prefix() + "." + by + ".v1")))
                    .toList();
            producer.flush();
            assertThat(sent).allMatch(Future::isDone);
        }
    }

    public String prefix() {
        return site.prefix();
    }

    /** @param headers names and values in turn */
    public Answer report(
            String id, String type, String subject, String day, String data, String authority, String... headers) {
        var event = JsonMapper.shared()
                .createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "//luoxi.350504/notices")
                .put("type", type)
                .put("subject", subject)
                .put("time", day + "T09:00:00+08:00")
                .put("datacontenttype", "application/json")
                .set("data", JsonMapper.shared().readTree(data));
        return service.post(event.toString(), authority, headers);
    }

    public JsonNode read(String path) {
        return service.getWithoutToken(path).json();
    }

    public String page(String path) {
        return service.getWithoutToken(path).text();
    }

    /** The types of the messages on the feed, read with the city's credentials. */
    public List<String> feed(int count) {
        return new TopicRows("city", site.prefix() + ".notice.v1")
                .first(count).stream()
                        .map(row -> row.key() + " " + TopicRows.type(row))
                        .toList();
    }

    @Override
    public void close() {
        service.close();
    }
}
