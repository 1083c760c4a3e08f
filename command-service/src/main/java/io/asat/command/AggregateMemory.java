package io.asat.command;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the aggregates used last, as long as there is memory for them, so that a command need not source them anew.
 *
 * <p>It is right only where this process alone writes to the event store: then what it keeps is what is stored, for an
 * aggregate whose unit of work is rolled back is taken out again. Thread-safe.
 */
final class AggregateMemory implements Cache {
    private final Map<Object, SoftReference<Object>> kept;

    AggregateMemory(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, SoftReference<Object>> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it: one gets what one put
    public synchronized <K, V> @Nullable V get(K key) {
        SoftReference<Object> reference = kept.get(key);
        return reference == null ? null : (V) reference.get();
    }

    @Override
    public synchronized void put(Object key, Object value) {
        kept.put(key, new SoftReference<>(value));
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        boolean absent = get(key) == null;
        if (absent) {
            put(key, value);
        }
        return absent;
    }

    @Override
    public synchronized boolean remove(Object key) {
        return kept.remove(key) != null;
    }

    @Override
    public synchronized void removeAll() {
        kept.clear();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return get(key) != null;
    }

    /** Nobody asks to be told. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
