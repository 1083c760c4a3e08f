package io.asat.command.web;

import io.asat.command.imports.Edition;
import io.asat.command.imports.ImportReport;
import io.asat.command.plan.ImportPlan;
import io.asat.command.plan.ImportPlan.NewPlan;
import io.asat.command.plan.RetractImport;
import io.asat.dates.PlanPeriod;
import io.asat.platform.time.Today;
import io.asat.platform.web.Problem;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** How editions of a plan's document are taken in, and taken back. */
@RestController
@RequestMapping("/api/plans/{planId}")
class ImportController {
    private static final int TEXT = 2_000;

    private final CommandSender commands;
    private final EditionReader editions;
    private final Today today;

    ImportController(CommandSender commands, EditionReader editions, Today today) {
        this.commands = commands;
        this.editions = editions;
        this.today = today;
    }

    @PostMapping(path = "import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportReport> take(
            Incoming to,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean withdrawAbsent,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable LocalDate periodStart,
            @RequestParam(required = false) @Nullable LocalDate periodEnd)
            throws IOException {
        NewPlan newPlan = organisation == null ? null : newPlan(organisation, title, periodStart, periodEnd);
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        Edition edition = editions.read(file.getBytes(), name, Optional.ofNullable(asAt), today.today());
        LocalDate latest = edition.latestDay();
        if (latest.isAfter(today.today())) {
            throw Problem.invalid("/asAt", latest + ", of which the edition speaks, is in the future");
        }
        List<?> body = Arrays.asList(edition.sha256(), asAt, dryRun, withdrawAbsent, newPlan);
        return commands.take(
                to, body, request -> new ImportPlan(to.planId(), edition, newPlan, withdrawAbsent, dryRun, request));
    }

    private static NewPlan newPlan(
            String organisation, @Nullable String title, @Nullable LocalDate start, @Nullable LocalDate end) {
        required("/organisation", organisation);
        String named = required("/title", title);
        if (start == null || end == null || end.isBefore(start)) {
            throw Problem.invalid(
                    start == null ? "/periodStart" : "/periodEnd",
                    "a new plan has a period that ends no earlier than it starts");
        }
        return new NewPlan(organisation, named, new PlanPeriod(start, end));
    }

    private static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > TEXT) {
            throw Problem.invalid(field, "a new plan needs one, of 1 to " + TEXT + " characters");
        }
        return text;
    }

    @PostMapping("imports/{number}/retract")
    ResponseEntity<Answered> retract(
            Incoming to, @PathVariable String number, @Valid @RequestBody Bodies.RetractImport body) {
        return commands.sendAboutPlan(
                to, body, request -> new RetractImport(to.planId(), importNumber(number), body.reason(), request));
    }

    /** What is no number names no import. */
    private static int importNumber(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
