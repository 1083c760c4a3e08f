package io.asat.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** What bean validation found, each with its pointer. */
@Component
@Order(BodyProblems.ORDER)
class ValidationProblems implements ProblemMapping {
    @Override
    public Optional<Problem> map(Throwable failure) {
        List<FieldProblem> errors = switch (failure) {
            case MethodValidationResult result -> ofMethod(result);
            case BindingResult result -> ofFields(result).toList();
            case ConstraintViolationException violations ->
                violations.getConstraintViolations().stream()
                        .map(ValidationProblems::ofViolation)
                        .toList();
            default -> List.of();
        };
        return errors.isEmpty() ? Optional.empty() : Optional.of(Problem.invalid(inOrder(errors)));
    }

    private static List<FieldProblem> ofMethod(MethodValidationResult result) {
        return result.getParameterValidationResults().stream()
                .flatMap(ValidationProblems::ofParameter)
                .toList();
    }

    private static Stream<FieldProblem> ofParameter(ParameterValidationResult result) {
        if (result instanceof ParameterErrors fields) {
            return ofFields(fields);
        }
        String pointer = "/" + Parameters.nameOf(result.getMethodParameter());
        return result.getResolvableErrors().stream().map(error -> new FieldProblem(pointer, message(error)));
    }

    private static Stream<FieldProblem> ofFields(Errors errors) {
        return errors.getAllErrors().stream().map(ValidationProblems::ofError);
    }

    private static FieldProblem ofError(ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return new FieldProblem("", message(error));
        }
        String detail = field.isBindingFailure() ? "is not what is taken here" : message(error);
        return new FieldProblem(Pointers.ofPath(field.getField()), detail);
    }

    private static FieldProblem ofViolation(ConstraintViolation<?> violation) {
        return new FieldProblem(Pointers.ofPath(violation.getPropertyPath().toString()), violation.getMessage());
    }

    private static String message(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "is not what is taken here");
    }

    private static List<FieldProblem> inOrder(List<FieldProblem> errors) {
        List<FieldProblem> sorted = new ArrayList<>(errors);
        sorted.sort(Comparator.comparing(FieldProblem::pointer).thenComparing(FieldProblem::detail));
        return sorted;
    }
}
