package org.phaseout.platform.deadletter;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping(Operations.PATH + "/dead-letters")
class DeadLetterOperations {

    private static final int PAGE = 500;

    private final DeadLetters letters;
    private final ObjectProvider<Redrivable> readers;

    DeadLetterOperations(DeadLetters letters, ObjectProvider<Redrivable> readers) {
        this.letters = letters;
        this.readers = readers;
    }

    @GetMapping
    List<DeadLetter> list(
            @RequestParam(required = false) @Nullable String group, @RequestParam(defaultValue = "0") long after) {
        return letters.list(group, after, PAGE);
    }

    /** Re-drives one key, or every key of the group. */
    @PostMapping("/{group}/redrive")
    List<Redriven> redrive(@PathVariable String group, @RequestParam(required = false) @Nullable String key) {
        var reader = readers.stream()
                .filter(one -> one.reads(group))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var keys = key == null ? letters.blocked(group) : Set.of(key);
        return keys.stream()
                .sorted()
                .map(one -> letters.redrive(group, one, letter -> reader.again(group, letter)))
                .toList();
    }
}
