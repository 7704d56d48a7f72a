package org.phaseout.contract.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.MessageType;

/**
 * What enterprise-service tells the other services, on topic {@value #TOPIC} behind the deployment's prefix. The key is
 * the aggregate's id; who, when and where stand in the CloudEvents headers.
 */
public sealed interface EnterpriseMessage {

    String TOPIC = "enterprise.v1";

    /** @param township GB/T 2260 code of the township or street the enterprise sits in, nine digits */
    @MessageType("phaseout.enterprise.registered.v1")
    record EnterpriseRegistered(String enterpriseId, String uscc, String name, String township, Industry industry)
            implements EnterpriseMessage {}

    /**
     * @param basis why the capacity is outdated: any of energy, environment, safety, quality, technology,
     *     elimination-class
     * @param catalogue the catalogue items cited, present exactly when the basis names elimination-class
     */
    @MessageType("phaseout.unit.identified.v1")
    record UnitIdentified(
            String unitId,
            String enterpriseId,
            String uscc,
            String enterpriseName,
            String township,
            Industry industry,
            Equipment equipment,
            Capacity capacity,
            List<String> basis,
            List<CatalogueItem> catalogue)
            implements EnterpriseMessage {}

    /** @param edition of GB/T 4754: 2011 or 2017, for code 3130 changed its meaning between them */
    record Industry(String code, String edition) {}

    record Equipment(
            String kind, @Nullable String maker, @Nullable String model, int count) {}

    /** @param unit of measure, such as {@code 10kt/a}; capacities of different units are never added */
    record Capacity(BigDecimal quantity, String unit) {}

    /** @param dueOn date printed with the item; absent means due at once or by plan */
    record CatalogueItem(
            String edition, String item, @Nullable LocalDate dueOn) {}
}
