package io.asat.query.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * An action's past in slices, each small enough to read whole: a question about a day and a version is answered from one
 * of them, however much has happened. After the time-split B-tree (Lomet and Salzberg, 1989). Versions stand for
 * transaction time, so that what is known can be taken back exactly to any version. Immutable.
 *
 * <p>A slice that would grow beyond its capacity ends at that version. What is still known goes on in a new slice, or
 * in two for earlier and later days if it is more than half of the capacity.
 */
final class SlicedHistory {
    private final int capacity;
    private final int version;
    private final List<Area> areas;

    /** Only those asked for so far. */
    private final Map<Integer, Slice> slices;

    private SlicedHistory(int capacity, int version, List<Area> areas, Map<Integer, Slice> slices) {
        this.capacity = capacity;
        this.version = version;
        this.areas = areas;
        this.slices = slices;
    }

    static SlicedHistory none(int capacity) {
        return new SlicedHistory(capacity, 0, List.of(Area.ALL), Map.of(0, Slice.EMPTY));
    }

    static SlicedHistory of(int capacity, int version, List<Area> areas) {
        return new SlicedHistory(capacity, version, List.copyOf(areas), Map.of());
    }

    int version() {
        return version;
    }

    /** @return each slice's area, by the slice's number, from 0 */
    List<Area> areas() {
        return areas;
    }

    Map<Integer, Slice> slices() {
        return slices;
    }

    /** @return the numbers of the slices that have to be there before these changes can be made */
    List<Integer> missingFor(List<Changes> changes) {
        List<Integer> missing = new ArrayList<>();
        for (int number = 0; number < areas.size(); number++) {
            Area area = areas.get(number);
            if (area.isLive()
                    && !slices.containsKey(number)
                    && changes.stream().anyMatch(change -> change.meet(area))) {
                missing.add(number);
            }
        }
        return missing;
    }

    /** @return the numbers of all slices that are not there */
    List<Integer> missing() {
        return IntStream.range(0, areas.size())
                .filter(number -> !slices.containsKey(number))
                .boxed()
                .toList();
    }

    SlicedHistory having(Iterable<Integer> numbers, IntFunction<Slice> load) {
        Map<Integer, Slice> more = new HashMap<>(slices);
        numbers.forEach(number -> more.put(number, load.apply(number).asOf(version)));
        return new SlicedHistory(capacity, version, areas, more);
    }

    SlicedHistory with(Changes changes) {
        int next = version + 1;
        List<Area> areasThen = new ArrayList<>(areas);
        Map<Integer, Slice> slicesThen = new HashMap<>(slices);
        for (int number = 0; number < areas.size(); number++) {
            Area area = areas.get(number);
            if (area.isLive() && changes.meet(area)) {
                Slice changed = slice(number).with(changes, area, next);
                if (changed.size() <= capacity) {
                    slicesThen.put(number, changed);
                } else {
                    areasThen.set(number, area.endedAt(next));
                    for (Area successor : successors(area.renewedAt(next), changed)) {
                        slicesThen.put(areasThen.size(), changed.renewedAt(next, successor));
                        areasThen.add(successor);
                    }
                }
            }
        }
        return new SlicedHistory(capacity, next, List.copyOf(areasThen), slicesThen);
    }

    private List<Area> successors(Area area, Slice full) {
        Optional<Integer> middle = full.live().count() <= capacity / 2 ? Optional.empty() : middle(area, full);
        return middle.map(day -> List.of(area.upTo(day), area.startingOn(day))).orElse(List.of(area));
    }

    private static Optional<Integer> middle(Area area, Slice full) {
        List<Integer> days = full.live()
                .map(piece -> piece.fact().from())
                .filter(day -> day > area.from())
                .distinct()
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() / 2));
    }

    private Slice slice(int number) {
        Slice slice = slices.get(number);
        if (slice == null) {
            throw new IllegalStateException("slice " + number + " was not asked for");
        }
        return slice;
    }
}
