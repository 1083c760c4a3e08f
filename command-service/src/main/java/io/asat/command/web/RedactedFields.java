package io.asat.command.web;

import io.asat.platform.web.Problem;
import io.asat.proof.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of an entry's words are to be removed, named as its history shows them. */
final class RedactedFields {
    private RedactedFields() {}

    /**
     * @return empty, which means all, if none are named
     * @throws Problem 400 if one is none that holds words
     */
    static List<String> of(@Nullable List<String> named) {
        List<String> fields = new ArrayList<>();
        for (String name : named == null ? List.<String>of() : named) {
            int place = fields.size();
            fields.add(Words.field(name)
                    .orElseThrow(() -> Problem.invalid("/fields/" + place, "is one of " + Words.names())));
        }
        if (named != null && named.isEmpty()) {
            throw Problem.invalid("/fields", "names at least one field, or is left out for all");
        }
        return fields;
    }
}
