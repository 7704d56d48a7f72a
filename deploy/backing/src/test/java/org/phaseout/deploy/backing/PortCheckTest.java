package org.phaseout.deploy.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {
    @Test
    void names_the_port_the_purpose_the_holder_and_the_remedy() throws Exception {
        int first = FreePorts.adjacent(2);
        try (var socket = new ServerSocket(first + 1, 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.isBound()).isTrue();
            assertThatThrownBy(() -> PortCheck.requireFree(
                            Map.of(first, "the issuer", first + 1, "enterprise-service"), "Give another --port-base."))
                    .isInstanceOf(BackingFailure.class)
                    .hasMessageContaining(
                            "port " + (first + 1) + " (wanted for enterprise-service) is taken by process "
                                    + ProcessHandle.current().pid() + ": ")
                    .hasMessageContaining("java")
                    .hasMessageEndingWith("Give another --port-base.")
                    .hasMessageNotContaining("the issuer");
        }
    }

    @Test
    void free_ports_pass() {
        int first = FreePorts.adjacent(2);

        assertThat(PortCheck.taken(Map.of(first, "a", first + 1, "b"))).isEmpty();
    }
}
