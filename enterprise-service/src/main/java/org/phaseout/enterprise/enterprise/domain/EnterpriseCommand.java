package org.phaseout.enterprise.enterprise.domain;

import java.util.Set;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Command;

/** Everything that may be asked of an enterprise. */
public sealed interface EnterpriseCommand extends Command {

    EnterpriseId enterpriseId();

    @Override
    default String aggregateId() {
        return enterpriseId().value();
    }

    /**
     * Enters an enterprise into the survey (摸底排查).
     *
     * @param township GB/T 2260 code of the township it sits in
     * @param industryCode GB/T 4754 class, four digits, in {@code industryEdition}
     */
    record RegisterEnterprise(
            EnterpriseId enterpriseId,
            Uscc uscc,
            String name,
            String township,
            String industryCode,
            String industryEdition)
            implements EnterpriseCommand {

        @Override
        public Set<Claim> claims() {
            return Set.of(uscc.claim());
        }
    }
}
