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
            if (areas.get(number).isLive() && !slices.containsKey(number) && meetsAny(areas.get(number), changes)) {
                missing.add(number);
            }
        }
        return missing;
    }

    private static boolean meetsAny(Area area, List<Changes> changes) {
        for (Changes change : changes) {
            if (change.meet(area)) {
                return true;
            }
        }
        return false;
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

    /** @return the history after these changes, a version each */
    SlicedHistory with(List<Changes> changes) {
        Growth growth = new Growth();
        changes.forEach(growth::add);
        return growth.history();
    }

    /** A history that is added to in place: what is copied is so once, however many changes there are. */
    private final class Growth {
        private int then = version;
        private final List<Area> areasThen = new ArrayList<>(areas);
        private final Map<Integer, Slice> slicesThen = new HashMap<>(slices);
        private final List<Integer> live = new ArrayList<>();

        Growth() {
            for (int number = 0; number < areas.size(); number++) {
                if (areas.get(number).isLive()) {
                    live.add(number);
                }
            }
        }

        void add(Changes changes) {
            then++;
            for (int number : List.copyOf(live)) {
                Area area = areasThen.get(number);
                if (changes.meet(area)) {
                    change(number, area, changes);
                }
            }
        }

        private void change(int number, Area area, Changes changes) {
            Slice changed = slice(number).with(changes, area, then);
            if (changed.size() <= capacity) {
                slicesThen.put(number, changed);
                return;
            }
            areasThen.set(number, area.endedAt(then));
            live.remove(Integer.valueOf(number));
            for (Area successor : successors(area.renewedAt(then), changed)) {
                slicesThen.put(areasThen.size(), changed.renewedAt(then, successor));
                live.add(areasThen.size());
                areasThen.add(successor);
            }
        }

        private Slice slice(int number) {
            Slice slice = slicesThen.get(number);
            if (slice == null) {
                throw new IllegalStateException("slice " + number + " was not asked for");
            }
            return slice;
        }

        SlicedHistory history() {
            return new SlicedHistory(capacity, then, List.copyOf(areasThen), slicesThen);
        }
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
}
