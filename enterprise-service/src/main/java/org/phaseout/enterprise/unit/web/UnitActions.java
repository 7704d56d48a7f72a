package org.phaseout.enterprise.unit.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.Basis;
import org.phaseout.enterprise.unit.domain.CatalogueEdition;
import org.phaseout.enterprise.unit.domain.CatalogueItem;
import org.phaseout.enterprise.unit.domain.Equipment;
import org.phaseout.enterprise.unit.domain.UnitCommand;
import org.phaseout.enterprise.unit.domain.UnitCommand.Capacity;
import org.phaseout.enterprise.unit.domain.UnitCommand.IdentifyUnit;
import org.phaseout.enterprise.unit.domain.UnitCommand.Site;
import org.phaseout.enterprise.unit.domain.UnitId;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be reported of a capacity unit, by whom, and what it asks. */
@Configuration(proxyBeanMethods = false)
class UnitActions {

    /** @param surveyedBy references into the persons vault, where the reported persons went */
    record Identification(
            Owner enterprise,
            String township,
            Industry industry,
            Machinery equipment,
            Capacity capacity,
            List<String> basis,
            @Nullable List<Item> catalogue,
            @Nullable List<Surveyor> surveyedBy) {}

    record Owner(String uscc, String name) {}

    record Industry(String code, String edition) {}

    record Machinery(
            String kind,
            @Nullable String maker,
            @Nullable String model,
            @Nullable List<String> serials,
            int count,
            @Nullable Map<String, BigDecimal> parameters) {}

    record Item(String edition, String item, @Nullable LocalDate dueOn) {}

    record Surveyor(String person) {}

    @Bean
    Action<Identification> identification() {
        return new Action<>(
                "report.unit.identification",
                Identification.class,
                Set.of("township:*", "industry", "development", "ecology", "market", "emergency", "safety:*"),
                (subject, data, _) -> command(new UnitId(subject), data));
    }

    private static IdentifyUnit command(UnitId id, Identification data) {
        return new IdentifyUnit(
                id,
                UnitCommand.ownersCode(data.enterprise().uscc()),
                data.enterprise().name(),
                new Site(
                        data.township(), data.industry().code(), data.industry().edition()),
                equipment(data.equipment()),
                data.capacity(),
                data.basis().stream().map(Basis::of).collect(Collectors.toSet()),
                orNone(data.catalogue()).stream()
                        .map(item -> new CatalogueItem(CatalogueEdition.of(item.edition()), item.item(), item.dueOn()))
                        .toList(),
                orNone(data.surveyedBy()).stream().map(Surveyor::person).toList());
    }

    private static Equipment equipment(Machinery data) {
        var parameters = data.parameters();
        return new Equipment(
                data.kind(),
                data.maker(),
                data.model(),
                orNone(data.serials()),
                data.count(),
                parameters == null ? Map.of() : parameters);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
