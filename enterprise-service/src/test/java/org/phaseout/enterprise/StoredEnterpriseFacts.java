package org.phaseout.enterprise;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureAnnulled;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureDecided;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseCorrected;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRenamed;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseVoided;
import org.phaseout.platform.domain.Fact;

/** One fact of an enterprise of every kind, as {@code approved/} has it. */
final class StoredEnterpriseFacts {

    private static final String CODE = "91350504000000019W";

    static List<Fact> all() {
        return List.of(
                new EnterpriseRegistered("E-1", CODE, "示例水泥厂", "350504100", "3011", "2017"),
                new EnterpriseRenamed("E-1", CODE, "示例建材厂", "示例水泥厂", "示例登记1号"),
                new EnterpriseVoided("E-1", 1, "enterprise-registered", "罗溪镇", "录入有误（示例）", "示例9号", CODE),
                new EnterpriseCorrected(
                        "E-1",
                        1,
                        "enterprise-registered",
                        "罗溪镇",
                        "录入有误（示例）",
                        "示例9号",
                        3,
                        LocalDate.of(2023, 3, 1),
                        CODE),
                new EnterpriseClosureDecided("E-1", CODE, "C-1", "泉州市洛江区人民政府", "示例1号", LocalDate.of(2023, 9, 1)),
                new EnterpriseClosureAnnulled("E-1", "C-1", "annulled"));
    }

    private StoredEnterpriseFacts() {}
}
