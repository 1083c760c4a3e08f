package io.asat.query.verification;

import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.platform.web.Problem;
import io.asat.values.PlanId;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Verifies a plan for an auditor, at once or, with {@code Prefer: respond-async}, while the auditor asks how far it is. */
@RestController
class VerifyController {
    private static final String JOBS = "/api/audit/verifications/";

    private final Verification verification;
    private final VerificationJobs jobs;

    VerifyController(Verification verification, VerificationJobs jobs) {
        this.verification = verification;
        this.jobs = jobs;
    }

    /** @throws Problem 404 if there is no such plan for the account */
    @GetMapping("/api/audit/plans/{planId}/verify")
    ResponseEntity<?> verify(
            Account account,
            @PathVariable PlanId planId,
            @RequestParam Optional<LocalDate> asAt,
            @RequestParam Optional<KnownAt> knownAt,
            @RequestHeader(name = "Prefer", required = false) Optional<String> prefer) {
        if (prefer.filter(preference -> preference.contains("respond-async")).isEmpty()) {
            return ResponseEntity.ok(verification.verify(account, planId, asAt, knownAt, new Steps()));
        }
        verification.require(account, planId);
        VerificationJob job =
                jobs.start(account, planId, steps -> verification.verify(account, planId, asAt, knownAt, steps));
        return ResponseEntity.accepted()
                .location(URI.create(JOBS + job.id()))
                .header("Preference-Applied", "respond-async")
                .body(job.standing());
    }

    /** @throws Problem 404 if the account has started none of that id */
    @GetMapping(JOBS + "{id}")
    VerificationStanding standing(Account account, @PathVariable String id) {
        return jobs.find(id, account).standing();
    }

    /** Cancels it; one that has ended is forgotten. */
    @DeleteMapping(JOBS + "{id}")
    ResponseEntity<Void> cancel(Account account, @PathVariable String id) {
        jobs.cancel(id, account);
        return ResponseEntity.noContent().build();
    }
}
