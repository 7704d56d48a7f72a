package org.phaseout.enterprise.closure.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who comes to hold which code in a batch, and who gives his back, in the order in which it is told. */
public final class CodesTaken {

    private final Map<String, Holder> holders = new HashMap<>();
    private final Set<String> enterprises = new HashSet<>();

    /** Every code that is taken, also where it is given back again: whoever held it before holds it no longer. */
    private final Set<String> usccs = new HashSet<>();

    private record Holder(String district, String enterpriseId) {}

    /** From here on this enterprise holds this code, and no other. */
    public void holds(String district, String enterpriseId, String uscc) {
        givesBack(enterpriseId);
        usccs.add(uscc);
        holders.put(uscc, new Holder(district, enterpriseId));
    }

    public void givesBack(String enterpriseId) {
        enterprises.add(enterpriseId);
        holders.values().removeIf(holder -> holder.enterpriseId().equals(enterpriseId));
    }

    Set<String> enterprises() {
        return enterprises;
    }

    Set<String> usccs() {
        return usccs;
    }

    List<Map<String, String>> columns() {
        return holders.entrySet().stream()
                .map(each -> Map.of(
                        "uscc",
                        each.getKey(),
                        "district",
                        each.getValue().district(),
                        "enterprise_id",
                        each.getValue().enterpriseId()))
                .toList();
    }
}
