package io.asat.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that may be null, in characters a document can hold. */
@Documented
@Constraint(validatedBy = OptionalWordsValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OptionalWords {
    /** The most characters, as a reader counts them: code points. */
    int max() default 2_000;

    /** Whether a text that says nothing is taken too. */
    boolean blank() default true;

    String message() default "must be null or a text of 1 to {max} characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
