package io.asat.platform.web;

import java.beans.PropertyEditorSupport;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Keeps Spring from reading {@code page=0x10} as 16 and {@code overdue=yes} as true: after a converter has refused, it
 * tries the lenient property editors it has for these types, unless there are others.
 */
@ControllerAdvice
class StrictScalars {
    @InitBinder
    void register(WebDataBinder binder) {
        List.of(int.class, Integer.class).forEach(type -> register(binder, type, ParameterConversion::integer));
        List.of(long.class, Long.class).forEach(type -> register(binder, type, ParameterConversion::number));
        List.of(boolean.class, Boolean.class).forEach(type -> register(binder, type, ParameterConversion::bool));
    }

    private static void register(WebDataBinder binder, Class<?> type, Function<String, Object> read) {
        binder.registerCustomEditor(type, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(read.apply(text));
            }
        });
    }
}
