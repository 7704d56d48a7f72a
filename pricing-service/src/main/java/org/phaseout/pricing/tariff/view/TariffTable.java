package org.phaseout.pricing.tariff.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.phaseout.pricing.tariff.domain.Multiplier;
import org.phaseout.pricing.tariff.domain.TariffRow;
import org.phaseout.pricing.tariff.domain.Tariffs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code tariff/rules.yml}, the edition of the tariff rules this release carries (T1). */
@Configuration(proxyBeanMethods = false)
public class TariffTable {

    private record Table(Map<String, List<String>> sectors, List<TariffRow> rows, List<Multiplier> multipliers) {}

    /** Fails, and with it the start of the service, on a table that would charge twice. */
    @Bean
    public static Tariffs tariffs() {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (var content = new ClassPathResource("tariff/rules.yml").getInputStream()) {
            var table = yaml.readValue(content, Table.class);
            return new Tariffs(table.sectors(), table.rows(), table.multipliers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
