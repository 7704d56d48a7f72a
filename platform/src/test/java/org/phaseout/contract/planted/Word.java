package org.phaseout.contract.planted;

import org.phaseout.platform.domain.Claim;

/** Planted: a word that does something and knows the platform. */
public class Word {

    private final Claim claim;

    public Word(String text) {
        claim = new Claim("word", text);
    }

    public int length() {
        return claim.value().length();
    }
}
