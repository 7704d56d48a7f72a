package org.phaseout.platform.intake;

import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Receipts of the caller's own accepted actions, for a sender that has lost one. */
@RestController
class ReceiptController {

    private final Ledger ledger;

    ReceiptController(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/v1/receipts")
    ReceiptDocument receipt(Caller caller, @RequestParam String source, @RequestParam String id) {
        return ledger.receipt(source, id)
                .filter(receipt -> receipt.authority().equals(caller.authority().value()))
                .map(ReceiptDocument::of)
                .orElseThrow(() -> new Rejected(Problem.of(404, "no-such-resource", "id")));
    }
}
