package io.asat.query.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that was ever known about the days and versions of one area. Pieces end but never vanish, so that a slice answers
 * for every version of its area, however far it has been carried on since.
 *
 * @param changedAt the version that changed it last
 */
record Slice(int changedAt, List<Piece> pieces) {
    static final Slice EMPTY = new Slice(0, List.of());

    /**
     * @param version what the changes lead to
     * @return this slice itself if they make no difference in its area
     */
    Slice with(Changes changes, Area area, int version) {
        Set<Fact> ended = within(area, changes.ended());
        Set<Fact> begun = within(area, changes.begun());
        Set<Fact> same = new HashSet<>(ended);
        same.retainAll(begun);
        ended.removeAll(same);
        begun.removeAll(same);
        if (ended.isEmpty() && begun.isEmpty()) {
            return this;
        }
        List<Piece> changed = new ArrayList<>(pieces.size() + begun.size());
        for (Piece piece : pieces) {
            boolean ends = piece.isLive() && ended.remove(piece.fact());
            changed.add(ends ? piece.endedAt(version) : piece);
        }
        if (!ended.isEmpty()) {
            throw new IllegalStateException("facts end that were not known: " + ended);
        }
        begun.forEach(fact -> changed.add(new Piece(fact, version, Fact.FOREVER)));
        return new Slice(version, List.copyOf(changed));
    }

    private static Set<Fact> within(Area area, List<Fact> facts) {
        Set<Fact> here = new HashSet<>();
        facts.stream().filter(fact -> fact.meets(area)).forEach(fact -> here.add(fact.within(area)));
        return here;
    }

    int size() {
        return pieces.size();
    }

    Stream<Piece> live() {
        return pieces.stream().filter(Piece::isLive);
    }

    /** @return a slice that begins at this version with the live pieces that meet the area */
    Slice renewedAt(int version, Area area) {
        return new Slice(
                version,
                live().filter(piece -> piece.fact().meets(area))
                        .map(piece -> piece.within(area))
                        .toList());
    }

    /** @return the slice before the events after that version, which a writer may have left in it that was cut short */
    Slice asOf(int version) {
        if (changedAt <= version) {
            return this;
        }
        return new Slice(
                version,
                pieces.stream()
                        .filter(piece -> piece.since() <= version)
                        .map(piece -> piece.asOf(version))
                        .toList());
    }
}
