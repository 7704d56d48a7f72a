package org.phaseout.enforcement.cases.domain;

/** A fact that stands on a numbered document by which a department or a government acts upon the enterprise. */
interface Issued {

    String documentNumber();
}
