package org.phaseout.enterprise.unit.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phaseout.enterprise.enterprise.domain.Uscc;
import org.phaseout.enterprise.unit.domain.UnitCommand.Capacity;
import org.phaseout.enterprise.unit.domain.UnitCommand.IdentifyUnit;
import org.phaseout.enterprise.unit.domain.UnitCommand.Site;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Holders;

/** A survey that finds one shaft kiln (示例); a test changes what it is about. */
final class Survey {

    static final Claim CODE = new Claim("uscc", "91350504000000019W");

    String authority = "industry";
    String township = "350504100";
    LocalDate day = LocalDate.of(2023, 3, 1);
    Holders holders = new Holders(Map.of(CODE, "E-1"));
    Set<Basis> basis = Set.of(Basis.ELIMINATION_CLASS, Basis.ENERGY);
    List<CatalogueItem> catalogue =
            List.of(new CatalogueItem(CatalogueEdition.OF_2019, "elimination/1/cement/1", null));
    private BigDecimal capacity = new BigDecimal("8.8");
    private BigDecimal diameter = new BigDecimal("3.0");

    void on(String date) {
        day = LocalDate.parse(date);
    }

    void measured(String capacityPerYear, String diameterInMetres) {
        capacity = new BigDecimal(capacityPerYear);
        diameter = new BigDecimal(diameterInMetres);
    }

    IdentifyUnit command() {
        return new IdentifyUnit(
                new UnitId("U-1"),
                new Uscc(CODE.value()),
                "示例水泥厂",
                new Site(township, "3011", "2017"),
                new Equipment(
                        "cement-shaft-kiln", "示例机械厂", "Φ3.0×11", List.of("a-1"), 1, Map.of("diameter-m", diameter)),
                new Capacity(capacity, "10kt/a"),
                basis,
                catalogue,
                List.of("person-1"));
    }

    /** What the finding is expected to become, as it is stored. */
    UnitIdentified identified() {
        return new UnitIdentified(
                "U-1",
                "E-1",
                CODE.value(),
                "示例水泥厂",
                township,
                "3011",
                "2017",
                new UnitEvent.Equipment(
                        "cement-shaft-kiln",
                        "示例机械厂",
                        "Φ3.0×11",
                        List.of("a-1"),
                        1,
                        Map.of("diameter-m", new BigDecimal("3"))),
                List.of("示例机械厂|Φ3.0X11|A1"),
                capacity,
                "10kt/a",
                basis.stream().map(Basis::word).sorted().toList(),
                catalogue.stream()
                        .map(item -> new UnitEvent.CatalogueItem(item.edition().year(), item.item(), item.dueOn()))
                        .toList(),
                List.of("person-1"));
    }

    TheUnit unit() {
        return new TheUnit().by(authority).on(day).among(holders);
    }

    List<UnitEvent> finds() {
        return unit().tells(command());
    }

    UnitRefused.Reason refused() {
        return unit().refuses(command());
    }

    /** After the unit was identified as said. */
    TheUnit after(UnitIdentified before) {
        return unit().given(before);
    }
}
