package io.asat.platform.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link OptionalWords}. */
final class OptionalWordsValidator implements ConstraintValidator<OptionalWords, CharSequence> {
    private int max;
    private boolean blank;

    @Override
    public void initialize(OptionalWords constraint) {
        max = constraint.max();
        blank = constraint.blank();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        return (blank || !TextCheck.isBlank(value)) && TextCheck.passes(value, max, context);
    }
}
