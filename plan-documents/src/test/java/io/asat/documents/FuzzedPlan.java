package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.documents.formats.UnreadableDocument;
import io.asat.values.ActionReference;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A sample plan in some format, damaged by chance: the same for the same seed. */
final class FuzzedPlan {
    private static final List<String> FORMATS = List.copyOf(new TreeMap<>(PrintedFormats.ALL).keySet());

    private static final Map<String, byte[]> WHOLE = new ConcurrentHashMap<>();

    private final String name;
    private final byte[] content;

    private FuzzedPlan(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    static FuzzedPlan of(long seed) throws IOException {
        // neighbouring seeds begin alike
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        random.nextLong();
        String sample = Samples.NAMES.get(random.nextInt(Samples.NAMES.size()));
        String format = FORMATS.get(random.nextInt(FORMATS.size()));
        String name = sample + "." + format;
        byte[] whole = WHOLE.get(name);
        if (whole == null) {
            whole = Objects.requireNonNull(PrintedFormats.ALL.get(format))
                    .write(PrintedPlan.of(sample, Samples.read(sample)));
            WHOLE.put(name, whole);
        }
        return new FuzzedPlan(name, new FileMutations(random).damage(whole));
    }

    /** Whether it is read; fails if it is neither read nor refused. */
    boolean isRead() {
        try {
            PlanDocument document = new DocumentReader().read(content, name);
            assertThat(RowReferences.name(document.rows()))
                    .extracting(NamedRow::reference)
                    .doesNotHaveDuplicates()
                    .allMatch(ActionReference::isValid);
            return true;
        } catch (UnreadableDocument refused) {
            assertThat(refused).hasMessageStartingWith("Looked for ");
            return false;
        }
    }
}
