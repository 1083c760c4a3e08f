package io.asat.query;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Reads a parameter given once into a list of one value: a comma in it is part of the value. */
final class WholeValues implements GenericConverter {
    private final ConversionService values;

    WholeValues(ConversionService values) {
        this.values = values;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, List.class));
    }

    @Override
    public Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        TypeDescriptor element = Objects.requireNonNull(targetType.getElementTypeDescriptor());
        return List.of(Objects.requireNonNull(values.convert(source, sourceType, element)));
    }
}
