package io.asat.platform.web;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** What a text may hold: what a spreadsheet, a database and a page can hold as well. */
public final class TextCheck {
    private TextCheck() {}

    /** No-break spaces and invisible characters say nothing either. */
    public static boolean isBlank(CharSequence text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || Character.getType(point) == Character.FORMAT);
    }

    static boolean passes(CharSequence text, int max, ConstraintValidatorContext context) {
        Optional<String> objection = objection(text, max);
        objection.ifPresent(message -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        });
        return objection.isEmpty();
    }

    /** Why the text is not taken, if it is not; a blank one is. */
    public static Optional<String> objection(CharSequence text, int max) {
        long length = text.codePoints().count();
        if (length > max) {
            return Optional.of("has %d characters; at most %d are taken".formatted(length, max));
        }
        return text.codePoints()
                .filter(TextCheck::isRefused)
                .mapToObj(
                        "holds the character U+%04X; control characters other than tab and line ends are not taken"
                                ::formatted)
                .findFirst();
    }

    private static boolean isRefused(int point) {
        boolean lineEndOrTab = point == '\n' || point == '\r' || point == '\t';
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean noCharacter = (point & 0xFFFE) == 0xFFFE;
        return (Character.isISOControl(point) && !lineEndOrTab) || loneSurrogate || noCharacter;
    }
}
