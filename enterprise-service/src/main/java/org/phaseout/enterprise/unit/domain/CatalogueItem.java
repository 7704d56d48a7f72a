package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of 产业结构调整指导目录, elimination class, cited for a unit.
 *
 * @param item number within the edition; numbers shift between editions
 * @param dueOn date printed with the item; null means due at once, or by plan
 */
public record CatalogueItem(
        CatalogueEdition edition, String item, @Nullable LocalDate dueOn) {}
