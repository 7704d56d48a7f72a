package org.phaseout.platform.vault;

import org.jspecify.annotations.Nullable;

/**
 * A natural person as the plan's acts name one: inspector, recipient of service, signatory, worker, objector.
 *
 * @param name 姓名
 * @param office where the person serves or what as
 * @param certificate number of the certificate the person acts under, such as 执法证
 */
public record Person(
        String name, @Nullable String office, @Nullable String certificate) {

    /** Says nothing: a person who is logged by accident stays unnamed. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
