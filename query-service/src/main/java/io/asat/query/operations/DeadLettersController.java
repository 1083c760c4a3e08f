package io.asat.query.operations;

import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.asat.platform.web.Words;
import io.asat.query.deadletter.DeadLetter;
import io.asat.query.deadletter.DeadLetters;
import io.asat.query.projection.Redelivery;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/dead-letters")
class DeadLettersController {
    private final DeadLetters letters;
    private final Redelivery redelivery;

    DeadLettersController(DeadLetters letters, Redelivery redelivery) {
        this.letters = letters;
        this.redelivery = redelivery;
    }

    record Letters(List<DeadLetterAnswer> deadLetters) {}

    /**
     * What came of a retry.
     *
     * @param taken how many letters are no more
     * @param deadLetters those that failed again
     */
    record Retried(int taken, List<DeadLetterAnswer> deadLetters) {}

    record Discard(@Words String reason) {}

    @GetMapping
    @Operation(
            summary = "Actions and plans that a read model cannot take further, and why",
            description =
                    "An event it failed on, those of the same action or plan that wait behind it, and what was given up.")
    Letters letters() {
        return new Letters(letters.all().stream()
                .sorted(Comparator.comparing(DeadLetter::parkedAt).thenComparing(DeadLetter::id))
                .map(DeadLetterAnswer::of)
                .toList());
    }

    @PostMapping("/retry")
    @Operation(summary = "Take the events of every letter again, in their order")
    Retried retryAll() {
        return retry(letters.all().stream()
                .filter(letter -> letter.discarded().isEmpty())
                .toList());
    }

    /** @throws Problem 404 if there is no such letter, 409 if it was discarded */
    @PostMapping("/{id}/retry")
    @Operation(summary = "Take a letter's events again, in their order")
    Retried retry(@PathVariable String id) {
        DeadLetter letter = letters.get(id).orElseThrow(() -> unknown(id));
        if (letter.discarded().isPresent()) {
            throw notWaiting();
        }
        return retry(List.of(letter));
    }

    private Retried retry(List<DeadLetter> waiting) {
        List<DeadLetter> failed = waiting.stream()
                .filter(letter -> !redelivery.retry(letter))
                .flatMap(letter -> letters.get(letter.id()).stream())
                .toList();
        return new Retried(
                waiting.size() - failed.size(),
                failed.stream().map(DeadLetterAnswer::of).toList());
    }

    /** @throws Problem 404 if there is no such letter, 409 if it was discarded before */
    @PostMapping("/{id}/discard")
    @Operation(
            summary = "Give up an action or a plan in one read model",
            description = "It goes on showing what it had taken in before, and nothing of what comes later, until its"
                    + " projection is rebuilt. Who gave it up, when and why is kept.")
    DeadLetterAnswer discard(Account account, @PathVariable String id, @Valid @RequestBody Discard body) {
        if (letters.get(id).isEmpty()) {
            throw unknown(id);
        }
        if (!letters.discard(id, account.name(), body.reason())) {
            throw notWaiting();
        }
        return letters.get(id).map(DeadLetterAnswer::of).orElseThrow(() -> unknown(id));
    }

    private static Problem unknown(String id) {
        return new Problem(ProblemType.UNKNOWN_ADDRESS, "There is no dead letter " + id + ".");
    }

    private static Problem notWaiting() {
        return new Problem(
                ProblemType.STATE_FORBIDS, "It was discarded. Rebuilding the projection takes its events again.");
    }
}
