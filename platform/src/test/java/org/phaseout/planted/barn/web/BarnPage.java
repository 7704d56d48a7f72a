package org.phaseout.planted.barn.web;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.phaseout.contract.planted.Word;
import org.phaseout.planted.mill.outbox.MillSpeech;

/** Planted: speaks the contract, knows Axon, and reaches into another feature's outbox. */
public record BarnPage(Instant at) {

    @CommandHandler
    public Word word(MillSpeech speech) {
        return speech.word(this);
    }
}
