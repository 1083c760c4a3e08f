package io.asat.query.testing;

import io.asat.query.projection.ReadModel;
import io.asat.query.projection.ReadModelDefinition;
import io.asat.query.projection.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Makes read models fail on the events they are told to, as a fault in their code would. */
public final class Poison implements BeanPostProcessor {
    private final Set<String> poisoned = ConcurrentHashMap.newKeySet();

    /** @param aggregate the plan, or {@code plan/reference} */
    public void put(String readModel, Object aggregate, long sequence) {
        poisoned.add(name(readModel, aggregate, sequence));
    }

    public void cure() {
        poisoned.clear();
    }

    private static String name(String readModel, Object aggregate, long sequence) {
        return readModel + ":" + aggregate + ":" + sequence;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof ReadModelDefinition<?, ?> definition ? poisonable(definition) : bean;
    }

    private <K, E> ReadModelDefinition<K, E> poisonable(ReadModelDefinition<K, E> definition) {
        return new ReadModelDefinition<>(
                definition.projection(),
                definition.name(),
                definition.indexed(),
                definition.feed(),
                documents -> poisonable(definition.name(), definition.writer().apply(documents)));
    }

    public <K, E> ReadModel<K, E> poisonable(String name, ReadModel<K, E> readModel) {
        return events -> {
            refuse(name, events);
            readModel.take(events);
        };
    }

    private <K, E> void refuse(String name, Map<K, List<Recorded<E>>> events) {
        events.forEach((aggregate, recorded) -> recorded.forEach(event -> {
            if (poisoned.contains(name(name, aggregate, event.sequence()))) {
                throw new IllegalArgumentException("event " + event.sequence() + " is too much for it");
            }
        }));
    }
}
