package io.asat.query.audit;

import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.platform.web.Problem;
import io.asat.query.reading.Moments;
import io.asat.values.PlanId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CertificateController {
    private final Certificates certificates;
    private final Moments moments;

    CertificateController(Certificates certificates, Moments moments) {
        this.certificates = certificates;
        this.moments = moments;
    }

    /** @throws Problem 404 if there is no such plan for the account */
    @GetMapping("/api/plans/{planId}/certificate")
    Certificate certificate(
            Account account,
            @PathVariable PlanId planId,
            @RequestParam Optional<LocalDate> asAt,
            @RequestParam Optional<KnownAt> knownAt) {
        return certificates.certify(account, planId, moments.of(asAt, knownAt));
    }
}
