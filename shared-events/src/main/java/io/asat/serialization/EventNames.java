package io.asat.serialization;

import io.asat.events.ActionEvent;
import io.asat.events.PlanEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The logical names under which events are stored, so that a class may move without the store noticing. */
public final class EventNames {
    private static final Map<String, Class<?>> BY_NAME = Stream.of(ActionEvent.class, PlanEvent.class)
            .flatMap(EventNames::concrete)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private EventNames() {}

    public static Collection<Class<?>> events() {
        return BY_NAME.values();
    }

    public static Optional<String> nameOf(Class<?> type) {
        return Optional.of(type.getSimpleName()).filter(name -> type.equals(BY_NAME.get(name)));
    }

    public static Optional<Class<?>> event(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventNames::concrete)
                : Stream.of(type);
    }
}
