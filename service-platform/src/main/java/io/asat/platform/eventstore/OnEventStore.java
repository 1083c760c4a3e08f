package io.asat.platform.eventstore;

import java.util.Arrays;
import java.util.Map;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches what is marked {@link ConditionalOnEventStore} by the event store chosen. */
class OnEventStore implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Map<String, ?> attributes = metadata.getAnnotationAttributes(ConditionalOnEventStore.class.getName());
        return attributes != null
                && Arrays.asList((EventStoreKind[]) attributes.get("value"))
                        .contains(EventStoreKind.of(context.getEnvironment()));
    }
}
