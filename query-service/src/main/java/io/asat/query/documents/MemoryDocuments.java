package io.asat.query.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;

/** Documents on the heap of a process that makes its read models anew at each start, and is the only one to read them. */
final class MemoryDocuments implements Documents {
    private final String name;
    private final Map<String, BsonDocument> documents = new ConcurrentHashMap<>();

    MemoryDocuments(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Found find(Collection<String> ids) {
        Map<String, BsonDocument> found = HashMap.newHashMap(ids.size());
        for (String id : ids) {
            BsonDocument document = documents.get(id);
            if (document != null) {
                found.put(id, document);
            }
        }
        return Found.of(found);
    }

    @Override
    public List<BsonDocument> select(Selection selection) {
        return documents.values().stream().filter(selection::matches).toList();
    }

    @Override
    public synchronized void write(GuardedWrites writes) {
        for (List<GuardedWrites.Write> phase : writes.phases()) {
            int matched = 0;
            for (GuardedWrites.Write write : phase) {
                matched += write(write);
            }
            GuardedWrites.requireNoneLost(phase, matched, name);
        }
    }

    /** @return 1 if it took another's place, else 0 */
    private int write(GuardedWrites.Write write) {
        BsonDocument present = documents.get(write.id());
        if (write.replaced().isEmpty()) {
            if (present != null) {
                throw new GuardLost(write.id() + " of " + name + " was written by somebody else meanwhile");
            }
            documents.put(write.id(), write.document());
            return 0;
        }
        if (present == null || !write.replaced().equals(OptionalLong.of(GuardedWrites.sequenceOf(present)))) {
            return 0;
        }
        documents.put(write.id(), write.document());
        return 1;
    }

    @Override
    public void drop() {
        documents.clear();
    }
}
