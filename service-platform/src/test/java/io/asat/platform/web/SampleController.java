package io.asat.platform.web;

import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import io.asat.values.Rag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A few handlers as the services have them, that answer what they were given. */
@RestController
class SampleController {
    static final AtomicInteger CHANGES = new AtomicInteger();

    record Note(
            @Words(max = 20_000) String narrative,
            @OptionalWords @Nullable String reason,
            @Nullable Rag rag,
            @Nullable LocalDate asAt,
            @Nullable Integer sequence,
            @Nullable Boolean urgent,
            @Nullable PlanId planId,
            @Nullable List<@Words(max = 10) String> references,
            @Valid @Nullable Inner inner) {}

    record Inner(@Words(max = 10) String text) {}

    record Listing(
            Optional<LocalDate> asAt,
            Optional<KnownAt> knownAt,
            List<Rag> rag,
            List<String> owner,
            int page,
            boolean overdue,
            String q) {}

    record Headers(@Nullable String key, @Nullable String version) {}

    @PostMapping(path = "/api/plans", consumes = MediaType.APPLICATION_JSON_VALUE)
    Note create(@Valid @RequestBody Note note) {
        return note;
    }

    @GetMapping("/api/plans")
    Map<String, Object> whoAsks(Account account) {
        return Map.of("name", account.name(), "role", account.role(), "all", account.belongsToAll());
    }

    @GetMapping("/api/plans/{planId}/actions")
    Listing list(
            @PathVariable PlanId planId,
            @RequestParam Optional<LocalDate> asAt,
            @RequestParam Optional<KnownAt> knownAt,
            @RequestParam(defaultValue = "") List<Rag> rag,
            @RequestParam(defaultValue = "") List<String> owner,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "") String q) {
        return new Listing(asAt, knownAt, rag, owner, page, overdue, q);
    }

    @GetMapping("/api/plans/{planId}/actions/{reference}")
    Map<String, Object> one(@PathVariable PlanId planId, @PathVariable ActionReference reference) {
        return Map.of("planId", planId, "reference", reference, "at", Instant.parse("2021-01-15T10:00:00Z"));
    }

    @PostMapping(path = "/api/plans/{planId}/actions/{reference}/change-rag", consumes = "application/json")
    Headers changeRag(
            @PathVariable PlanId planId,
            @PathVariable ActionReference reference,
            @RequestHeader("Idempotency-Key") Optional<IdempotencyKey> key,
            @RequestHeader("If-Match") Optional<ExpectedVersion> version,
            @RequestBody Map<String, Object> body) {
        CHANGES.incrementAndGet();
        return new Headers(
                key.map(IdempotencyKey::value).orElse(null),
                version.map(ExpectedVersion::toString).orElse(null));
    }

    @PostMapping(path = "/api/plans/{planId}/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Map<String, Object> load(
            @PathVariable PlanId planId, @RequestParam MultipartFile file, @RequestParam Optional<LocalDate> asAt) {
        return Map.of(
                "size", file.getSize(), "asAt", asAt.map(LocalDate::toString).orElse("none"));
    }

    @GetMapping("/api/failing/{how}")
    CompletableFuture<String> fail(@PathVariable String how) {
        return switch (how) {
            case "later" ->
                CompletableFuture.supplyAsync(() -> {
                    throw new IllegalArgumentException("secret of the implementation");
                });
            case "away" -> throw new IllegalStateException(new DataAccessResourceFailureException("jdbc:secret"));
            case "error" -> throw new StackOverflowError("secret of the implementation");
            case "refused" ->
                throw new Problem(ProblemType.VERSION_NOT_MET, "It is at version 7.")
                        .withHeader("ETag", "\"7\"")
                        .with("version", 7);
            default -> throw new IllegalArgumentException("secret of the implementation");
        };
    }
}
