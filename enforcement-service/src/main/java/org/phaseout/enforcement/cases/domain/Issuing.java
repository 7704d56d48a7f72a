package org.phaseout.enforcement.cases.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Command;

/** Rests on a numbered document by which a department or a government acts upon the enterprise. */
interface Issuing extends Command {

    @Nullable
    String documentNumber();

    @Override
    default Set<Claim> claims() {
        var number = documentNumber();
        return number == null ? Set.of() : Set.of(Documents.claim(number));
    }
}
