package org.phaseout.platform.follow;

import org.phaseout.platform.deadletter.Operations;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping(Operations.PATH + "/followers")
class FollowerOperations {

    private final Followers followers;

    FollowerOperations(Followers followers) {
        this.followers = followers;
    }

    /** Answers once the view is built again, or, where it is no view, once what it holds is emptied. */
    @PostMapping("/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void rebuild(@PathVariable String name) {
        if (!followers.rebuildAside(name) && !followers.rebuild(name)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
