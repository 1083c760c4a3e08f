package io.asat.platform.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Words}. */
final class WordsValidator implements ConstraintValidator<Words, CharSequence> {
    private int max;

    @Override
    public void initialize(Words constraint) {
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value != null && !TextCheck.isBlank(value) && TextCheck.passes(value, max, context);
    }
}
