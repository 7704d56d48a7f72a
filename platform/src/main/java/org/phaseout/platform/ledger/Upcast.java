package org.phaseout.platform.ledger;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the stored form of an event from one revision to the next, when it is read; what is stored stays as it is. A
 * service declares one as a bean for each revision that it no longer has a record for.
 *
 * @param name stable name of the event
 * @param from revision it takes; it gives the next one
 */
public record Upcast(String name, int from, UnaryOperator<ObjectNode> change) {}
