package org.phaseout.contract.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.MessageType;

/**
 * What enterprise-service tells the other services, on topic {@value #TOPIC} behind the deployment's prefix. The key is
 * the aggregate's id; who, when and where stand in the CloudEvents headers.
 */
public sealed interface EnterpriseMessage
        permits EnterpriseMessage.EnterpriseRegistered,
                EnterpriseMessage.EnterpriseRenamed,
                EnterpriseMessage.EnterpriseCorrected,
                EnterpriseMessage.EnterpriseVoided,
                UnitMessage,
                PlanMessage {

    String TOPIC = "enterprise.v1";

    /** @param township GB/T 2260 code of the township or street the enterprise sits in, nine digits */
    @MessageType("phaseout.enterprise.registered.v1")
    record EnterpriseRegistered(String enterpriseId, String uscc, String name, String township, Industry industry)
            implements EnterpriseMessage {}

    /** U1: a rename keeps the identity. {@code formerName} stays searchable (曾用名). */
    @MessageType("phaseout.enterprise.renamed.v1")
    record EnterpriseRenamed(String enterpriseId, String uscc, String name, String formerName)
            implements EnterpriseMessage {}

    @MessageType("phaseout.enterprise.corrected.v1")
    record EnterpriseCorrected(String enterpriseId, Undoing undoing) implements EnterpriseMessage {}

    @MessageType("phaseout.enterprise.voided.v1")
    record EnterpriseVoided(String enterpriseId, Undoing undoing) implements EnterpriseMessage {}

    /**
     * U12: a fact that no longer stands.
     *
     * @param version of the aggregate at which the fact was told
     * @param fact stored name of it, such as {@code unit-water-cut}
     * @param replacedBy version at which the corrected fact follows under its own message; null when it is only voided
     */
    record Undoing(
            long version,
            String fact,
            String office,
            String reason,
            String document,
            @Nullable Long replacedBy) {}

    /** @param kind {@code enterprise} (its own act) or {@code order}, which has a document */
    record CutGround(String kind, @Nullable String document) {}

    /**
     * The commitment not to resume, made public.
     *
     * @param scan content hash of the scanned commitment
     */
    record Commitment(LocalDate on, String place, @Nullable String scan) {}

    /** A notice on a government's or a department's website. */
    record OfficialNotice(String body, String documentNumber, String address, LocalDate on) {}

    record OfficialDocument(String body, String number, LocalDate on) {}

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
