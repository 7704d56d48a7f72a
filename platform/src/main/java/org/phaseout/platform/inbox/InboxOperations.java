package org.phaseout.platform.inbox;

import org.phaseout.platform.deadletter.Operations;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping(Operations.PATH + "/inboxes")
class InboxOperations {

    private final Inboxes inboxes;

    InboxOperations(Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    /** Answers once everything is emptied; the reading goes on afterwards. */
    @PostMapping("/{name}/reset")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void reset(@PathVariable String name) {
        if (!inboxes.reads(name)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        inboxes.reset(name);
    }
}
