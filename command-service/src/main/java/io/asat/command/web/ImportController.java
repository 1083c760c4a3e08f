package io.asat.command.web;

import io.asat.command.imports.ImportReport;
import io.asat.command.plan.ImportPlan.NewPlan;
import io.asat.command.plan.RetractImport;
import io.asat.dates.PlanPeriod;
import io.asat.documents.ColumnChoice;
import io.asat.documents.UnusableColumns;
import io.asat.platform.web.Problem;
import io.asat.platform.web.TextCheck;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** How editions of a plan's document are taken in, and taken back. */
@RestController
@RequestMapping("/api/plans/{planId}")
class ImportController {
    private static final int TEXT = 2_000;

    private static final Pattern RESPOND_ASYNC =
            Pattern.compile("(?:^|[,;])\\s*respond-async\\s*(?:$|[,;])", Pattern.CASE_INSENSITIVE);

    private final CommandSender commands;
    private final DocumentImports imports;
    private final DocumentPlaces places;
    private final ImportJobs jobs;
    private final ImportJobsController standings;

    ImportController(
            CommandSender commands,
            DocumentImports imports,
            DocumentPlaces places,
            ImportJobs jobs,
            ImportJobsController standings) {
        this.commands = commands;
        this.imports = imports;
        this.places = places;
        this.jobs = jobs;
        this.standings = standings;
    }

    @PostMapping(path = "import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "What was recorded, or would be; what columns and words were taken for",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Asked for with Prefer: respond-async; Location is where to ask how far it is",
            content = @Content(schema = @Schema(implementation = ImportStanding.class)))
    ResponseEntity<?> take(
            Incoming to,
            @Parameter(description = "respond-async: be answered at once, and ask at /api/imports/{id} how far it is")
                    @RequestHeader(name = "Prefer", defaultValue = "")
                    String prefer,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean withdrawAbsent,
            @Parameter(description = "what columns mean, by number from 1 or heading: requirement:4,owner:Lead officer")
                    @RequestParam(required = false)
                    @Nullable
                    String columns,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable LocalDate periodStart,
            @RequestParam(required = false) @Nullable LocalDate periodEnd)
            throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        ColumnChoice choice = columns(columns);
        NewPlan newPlan = organisation == null ? null : newPlan(organisation, title, periodStart, periodEnd);
        Function<byte[], ImportForm> form =
                content -> new ImportForm(content, name, asAt, dryRun, withdrawAbsent, choice, newPlan);
        if (!RESPOND_ASYNC.matcher(prefer).find()) {
            return places.soon(() -> imports.take(to, form.apply(file.getBytes()), null));
        }
        ImportForm given = form.apply(places.soon(file::getBytes));
        ImportJob job = jobs.start(
                to.account(), to.planId().toString(), watcher -> places.inTurn(() -> imports.take(to, given, watcher)));
        URI address = URI.create(ImportJobsController.PATH + "/" + job.id());
        return ResponseEntity.accepted()
                .location(address)
                .header("Preference-Applied", "respond-async")
                .body(standings.running(job));
    }

    private static ColumnChoice columns(@Nullable String words) {
        try {
            return words == null ? ColumnChoice.NONE : ColumnChoice.read(words);
        } catch (UnusableColumns unusable) {
            throw Problem.invalid("/columns", String.valueOf(unusable.getMessage()));
        }
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
        if (text == null || TextCheck.isBlank(text)) {
            throw Problem.invalid(field, "a new plan needs one, of 1 to " + TEXT + " characters");
        }
        TextCheck.objection(text, TEXT).ifPresent(objection -> {
            throw Problem.invalid(field, objection);
        });
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
