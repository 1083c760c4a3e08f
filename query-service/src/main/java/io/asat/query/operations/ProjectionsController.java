package io.asat.query.operations;

import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.asat.query.generation.Generation;
import io.asat.query.projection.ProjectionOperations;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/projections")
class ProjectionsController {
    private final ProjectionOperations operations;

    ProjectionsController(ProjectionOperations operations) {
        this.operations = operations;
    }

    record ProjectionList(List<ProjectionAnswer> projections) {}

    /** What was begun, or had been. */
    record Begun(String projection, int version, int generation) {}

    @GetMapping
    @Operation(summary = "How far each projection has come, and which are being made anew")
    ProjectionList projections() {
        return new ProjectionList(
                operations.report().stream().map(ProjectionAnswer::of).toList());
    }

    /** @throws Problem 404 if there is no such projection */
    @PostMapping("/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Make a projection anew from the first event on, beside the one that serves",
            description =
                    "It takes that one's place once it has caught up. Asked for again meanwhile, nothing more is begun.")
    Begun rebuild(@PathVariable String name) {
        Generation building = operations
                .rebuild(name)
                .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_ADDRESS, "No projection is called " + name + "."));
        return new Begun(building.projection(), building.version(), building.number());
    }
}
