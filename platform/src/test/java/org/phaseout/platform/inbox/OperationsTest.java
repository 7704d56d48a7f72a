package org.phaseout.platform.inbox;

import static org.phaseout.platform.message.Tale.told;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.deadletter.DeadLetterControllers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What operators can ask for; that only they can is tested where security is. */
class OperationsTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void an_operator_lists_letters_redrives_them_and_resets_an_inbox() throws Exception {
        stage.shelf.when("bad", () -> {
            throw new IllegalStateException("will not do");
        });
        var service = stage.instance();
        var http = MockMvcBuilders.standaloneSetup(
                        DeadLetterControllers.of(service), new InboxOperations(service.getBean(Inboxes.class)))
                .build();
        stage.publish(told("b", 1, "bad"));
        stage.publish(told("b", 2, "good"));
        stage.awaitRead(2);

        http.perform(get("/v1/operations/dead-letters"))
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].group").value("shelf"))
                .andExpect(jsonPath("$[0].key").value("b"))
                .andExpect(jsonPath("$[0].type").value("phaseout.tale.told.v1"))
                .andExpect(jsonPath("$[0].attempts").value(1))
                .andExpect(jsonPath("$[0].cause").value("java.lang.IllegalStateException: will not do"))
                .andExpect(jsonPath("$[1].attempts").value(0));
        http.perform(get("/v1/operations/dead-letters?group=another"))
                .andExpect(jsonPath("$.length()").value(0));

        stage.shelf.whenNothing("bad");
        http.perform(post("/v1/operations/dead-letters/shelf/redrive?key=b"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].applied").value(2))
                .andExpect(jsonPath("$[0].remaining").value(0));
        http.perform(post("/v1/operations/inboxes/shelf/reset")).andExpect(status().isAccepted());
        stage.awaitRead(2);

        http.perform(post("/v1/operations/dead-letters/another/redrive")).andExpect(status().isNotFound());
        http.perform(post("/v1/operations/inboxes/another/reset")).andExpect(status().isNotFound());
    }
}
