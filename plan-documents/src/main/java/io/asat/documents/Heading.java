package io.asat.documents;

import java.util.Optional;

/**
 * The heading of one column, all its lines joined.
 *
 * @param label as printed, empty if nothing is
 * @param sense what it says, if it is known
 */
record Heading(String label, Optional<Sense> sense) {

    static Heading of(String label) {
        return new Heading(label, HeaderWords.sense(label));
    }

    /** A heading below another that spans several columns. */
    static Heading below(String group, String label) {
        String all = group.isEmpty() || label.isEmpty() ? group + label : group + " " + label;
        Optional<Sense> own = HeaderWords.sense(label);
        boolean alone = own.filter(sense -> sense == Sense.RAG).isPresent() || HeaderWords.isWhole(label);
        return new Heading(all, alone ? own : HeaderWords.sense(all).or(() -> own));
    }

    boolean isBlank() {
        return label.isEmpty();
    }

    boolean is(Sense wanted) {
        return sense.filter(wanted::equals).isPresent();
    }
}
