package org.phaseout.deploy.launcher.sample.recount;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.BiConsumer;

/** Values by what they belong to. What is not there is zero, and what has come to zero is not there. */
final class Sums<K> {

    private final Map<K, BigDecimal> values = new HashMap<>();

    void add(K key, BigDecimal value) {
        put(key, of(key).add(value));
    }

    void put(K key, BigDecimal value) {
        if (value.signum() == 0) {
            values.remove(key);
        } else {
            values.put(key, value.stripTrailingZeros());
        }
    }

    BigDecimal of(K key) {
        return values.getOrDefault(key, BigDecimal.ZERO);
    }

    void forEach(BiConsumer<K, BigDecimal> what) {
        values.forEach(what);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums<?> sums && values.equals(sums.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Complains of every key whose values differ, and says how many keys were compared. */
    int compare(String what, Sums<K> found, Findings findings) {
        var keys = new HashSet<>(values.keySet());
        keys.addAll(found.values.keySet());
        keys.forEach(key -> findings.expect(what + " " + key, of(key), found.of(key)));
        return keys.size();
    }
}
