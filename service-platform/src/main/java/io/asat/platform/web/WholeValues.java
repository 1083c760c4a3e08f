package io.asat.platform.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Takes a parameter given once for a list of one, where Spring would cut it at its commas: an owner may be called
 * {@code Social Care, Adults}. A parameter that is not given is an empty list.
 */
final class WholeValues implements GenericConverter {
    private final ConversionService conversion;

    WholeValues(ConversionService conversion) {
        this.conversion = conversion;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Collection.class));
    }

    @Override
    public List<Object> convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        List<Object> values = new ArrayList<>();
        if (source instanceof String text && !text.isEmpty()) {
            TypeDescriptor element = targetType.getElementTypeDescriptor();
            values.add(element == null ? text : Objects.requireNonNull(conversion.convert(text, sourceType, element)));
        }
        return values;
    }
}
