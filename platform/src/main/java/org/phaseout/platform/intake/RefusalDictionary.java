package org.phaseout.platform.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.problem.Problem;
import org.springframework.stereotype.Component;

/** Finds the words of whichever aggregate refused. */
@Component
class RefusalDictionary {

    private final Map<Class<?>, RefusalWords> words;

    RefusalDictionary(List<RefusalWords> words) {
        this.words = words.stream().collect(Collectors.toMap(RefusalWords::refusal, Function.identity()));
    }

    Problem problem(Refused refusal) {
        var translation = words.get(refusal.getClass());
        if (translation == null) {
            throw new IllegalStateException(
                    "no words for " + refusal.getClass() + "; its web package needs a RefusalWords");
        }
        return translation.problem(refusal);
    }
}
