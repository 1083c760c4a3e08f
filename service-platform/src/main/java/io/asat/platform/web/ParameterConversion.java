package io.asat.platform.web;

import io.asat.platform.time.KnownAt;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;

/** How the texts of addresses and headers become values: as strictly as bodies. */
final class ParameterConversion {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    private ParameterConversion() {}

    static void register(FormatterRegistry registry) {
        if (registry instanceof ConversionService conversion) {
            registry.addConverter(new WholeValues(conversion));
        }
        registry.addConverter(String.class, LocalDate.class, DateJson::date);
        registry.addConverter(String.class, KnownAt.class, ParameterConversion::knownAt);
        registry.addConverter(String.class, PlanId.class, saying(PlanId::new));
        registry.addConverter(String.class, ActionReference.class, saying(ActionReference::new));
        registry.addConverter(String.class, Boolean.class, ParameterConversion::bool);
        registry.addConverter(String.class, Integer.class, ParameterConversion::integer);
        registry.addConverter(String.class, Long.class, ParameterConversion::number);
        registry.addConverter(String.class, IdempotencyKey.class, IdempotencyKey::new);
        registry.addConverter(String.class, ExpectedVersion.class, ExpectedVersion::read);
        registry.addConverter(String[].class, IdempotencyKey.class, once(IdempotencyKey::new));
        registry.addConverter(String[].class, ExpectedVersion.class, once(ExpectedVersion::read));
    }

    private static KnownAt knownAt(String text) {
        return KnownAt.read(text)
                .orElseThrow(() -> new UnreadableValue("is neither a date such as 2020-12-04 or 4.12.20 nor an instant"
                        + " such as 2020-12-04T09:30:00Z or 2020-12-04T09:30:00.123+00:00"));
    }

    private static <T> Converter<String, T> saying(Function<String, T> read) {
        return text -> {
            try {
                return read.apply(text);
            } catch (IllegalArgumentException e) {
                throw new UnreadableValue(String.valueOf(e.getMessage()));
            }
        };
    }

    private static <T> Converter<String[], T> once(Function<String, T> read) {
        return headers -> {
            if (headers.length != 1) {
                throw new UnreadableValue("is taken once");
            }
            return read.apply(headers[0]);
        };
    }

    static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UnreadableValue("must be true or false");
        };
    }

    static int integer(String text) {
        long number = number(text);
        if (number != (int) number) {
            throw new UnreadableValue("must be a whole number");
        }
        return (int) number;
    }

    static long number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new UnreadableValue("must be a whole number");
        }
        return Long.parseLong(text);
    }
}
