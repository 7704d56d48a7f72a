package org.phaseout.deploy.launcher.sample;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every question of the play is asked again until it is answered: whoever was killed comes back. */
public record Patience(Duration longest, Duration pause) {

    public static final Patience USUAL = new Patience(Duration.ofMinutes(4), Duration.ofMillis(200));

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One attempt, from the token to the answer; throws {@link IOException} when somebody needed for it is away. */
    public interface Attempt {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    /**
     * The other side's answer.
     *
     * @param again how often it had to be asked before it answered
     * @param nanos from the sending of what was answered to its answer
     */
    public record Answered(int status, JsonNode body, int again, long nanos) {}

    /** The first answer that is no fault of the other side. Throws {@link SampleFailure} when patience ends. */
    public Answered ask(String what, Attempt attempt) {
        long begun = System.nanoTime();
        String last = "nothing";
        for (int again = 0; System.nanoTime() - begun < longest.toNanos(); again++) {
            long sent = System.nanoTime();
            try {
                var response = attempt.send();
                if (response.statusCode() < 500) {
                    return new Answered(response.statusCode(), body(response), again, System.nanoTime() - sent);
                }
                last = response.statusCode() + " " + response.body();
            } catch (IOException away) {
                last = String.valueOf(away);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SampleFailure("Interrupted while asking " + what, e);
            }
            LockSupport.parkNanos(pause.toNanos());
        }
        throw new SampleFailure("No answer to " + what + " within " + longest + "; the last was " + last);
    }

    private static JsonNode body(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException notJson) {
            return JSON.getNodeFactory().stringNode(response.body());
        }
    }
}
