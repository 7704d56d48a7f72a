package org.phaseout.planted.mill.outbox;

import org.phaseout.contract.planted.Word;
import org.phaseout.planted.barn.web.BarnPage;

/** Planted: closes a circle of two features. */
public record MillSpeech() {

    public Word word(BarnPage page) {
        return new Word(page.at().toString());
    }
}
