package org.phaseout.deploy.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    @ParameterizedTest
    @CsvSource({
        "org.apache.coyote.http11.Http11Processor, HTTP",
        "org.springframework.web.servlet.DispatcherServlet, SPRING_WEB",
        "org.springframework.security.oauth2.jwt.NimbusJwtDecoder, TOKEN",
        "org.springframework.beans.factory.BeanFactory, SPRING",
        "org.phaseout.platform.intake.Intake, OURS",
        "java.util.HashMap, REST"
    })
    void a_class_works_for_the_stage_of_its_package(String type, Stage stage) {
        assertThat(Stage.of(type)).isEqualTo(stage);
    }
}
