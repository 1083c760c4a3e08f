package io.asat.command.web;

import io.asat.command.imports.ImportProgress;
import io.asat.command.imports.ImportProgress.Steps;
import io.asat.command.imports.ImportReport;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problems;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers how far an import is that was asked for with {@code Prefer: respond-async}. */
@RestController
@RequestMapping(ImportJobsController.PATH)
class ImportJobsController {
    static final String PATH = "/api/imports";
    private static final Steps NONE = new Steps(0, 0, 0, 0);
    private static final String POSITION = "AsAt-Position";

    private final ImportJobs jobs;
    private final ImportProgress progress;
    private final Problems problems;

    ImportJobsController(ImportJobs jobs, ImportProgress progress, Problems problems) {
        this.jobs = jobs;
        this.progress = progress;
        this.problems = problems;
    }

    @GetMapping("/{id}")
    ResponseEntity<ImportStanding> standing(Account account, @PathVariable String id) {
        ImportJob job = jobs.find(id, account);
        return job.end().map(end -> ended(job, end)).orElseGet(() -> ResponseEntity.ok(running(job)));
    }

    ImportStanding running(ImportJob job) {
        Optional<Steps> steps = progress.of(job.id());
        return ImportStanding.running(job, steps.orElse(NONE), steps.isPresent());
    }

    private ResponseEntity<ImportStanding> ended(ImportJob job, ImportJob.End end) {
        return switch (end) {
            case ImportJob.End.Reported reported -> reported(job, reported.answer());
            case ImportJob.End.Refused refused ->
                ResponseEntity.ok(ImportStanding.refused(job, problems.body(refused.problem(), PATH + "/" + job.id())));
        };
    }

    private static ResponseEntity<ImportStanding> reported(ImportJob job, ResponseEntity<ImportReport> answer) {
        ResponseEntity.BodyBuilder response = ResponseEntity.ok();
        Optional.ofNullable(answer.getHeaders().getFirst(POSITION))
                .ifPresent(position -> response.header(POSITION, position));
        return response.body(ImportStanding.done(job, Objects.requireNonNull(answer.getBody())));
    }
}
