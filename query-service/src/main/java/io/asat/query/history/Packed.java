package io.asat.query.history;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinary;

/**
 * Many small numbers as one binary value, big-endian: an area is four ints (from, until, since, before), a piece a byte
 * (subject) and five ints (from, until, entry, since, before), a time a long. Reading takes no decoding of BSON.
 */
final class Packed {
    private static final int AREA = 4 * Integer.BYTES;
    private static final int FROM = 1;
    private static final int UNTIL = FROM + Integer.BYTES;
    private static final int ENTRY = UNTIL + Integer.BYTES;
    private static final int SINCE = ENTRY + Integer.BYTES;
    private static final int BEFORE = SINCE + Integer.BYTES;
    private static final int PIECE = BEFORE + Integer.BYTES;

    private Packed() {}

    static BsonBinary areas(List<Area> areas) {
        ByteBuffer packed = ByteBuffer.allocate(areas.size() * AREA);
        for (Area area : areas) {
            packed.putInt(area.from()).putInt(area.until()).putInt(area.since()).putInt(area.before());
        }
        return new BsonBinary(packed.array());
    }

    static List<Area> areas(BsonBinary stored) {
        ByteBuffer packed = ByteBuffer.wrap(stored.getData());
        List<Area> areas = new ArrayList<>(packed.remaining() / AREA);
        while (packed.hasRemaining()) {
            areas.add(new Area(packed.getInt(), packed.getInt(), packed.getInt(), packed.getInt()));
        }
        return areas;
    }

    /** An area's number, and the area. */
    interface NumberedArea {
        void accept(int number, Area area);
    }

    /** Gives the areas that answer at that version for some day from {@code first} to {@code last}, with their numbers. */
    static void areas(BsonBinary stored, int version, int first, int last, NumberedArea wanted) {
        ByteBuffer packed = ByteBuffer.wrap(stored.getData());
        for (int number = 0; packed.hasRemaining(); number++) {
            int from = packed.getInt();
            int until = packed.getInt();
            int since = packed.getInt();
            int before = packed.getInt();
            if (meet(from, until, first, last) && known(since, before, version)) {
                wanted.accept(number, new Area(from, until, since, before));
            }
        }
    }

    static BsonBinary pieces(List<Piece> pieces) {
        ByteBuffer packed = ByteBuffer.allocate(pieces.size() * PIECE);
        for (Piece piece : pieces) {
            Fact fact = piece.fact();
            packed.put((byte) fact.subject())
                    .putInt(fact.from())
                    .putInt(fact.until())
                    .putInt(fact.entry());
            packed.putInt(piece.since()).putInt(piece.before());
        }
        return new BsonBinary(packed.array());
    }

    static List<Piece> pieces(BsonBinary stored) {
        ByteBuffer packed = ByteBuffer.wrap(stored.getData());
        List<Piece> pieces = new ArrayList<>(packed.remaining() / PIECE);
        while (packed.hasRemaining()) {
            Fact fact = new Fact(packed.get(), packed.getInt(), packed.getInt(), packed.getInt());
            pieces.add(new Piece(fact, packed.getInt(), packed.getInt()));
        }
        return pieces;
    }

    /** @return the facts known at that version about days from {@code first} to {@code last}; nothing is made of all others */
    static List<Fact> facts(BsonBinary stored, int version, int first, int last) {
        ByteBuffer packed = ByteBuffer.wrap(stored.getData());
        List<Fact> facts = new ArrayList<>(2 * Subject.COUNT);
        for (int place = 0; place < packed.limit(); place += PIECE) {
            int from = packed.getInt(place + FROM);
            int until = packed.getInt(place + UNTIL);
            int since = packed.getInt(place + SINCE);
            int before = packed.getInt(place + BEFORE);
            if (meet(from, until, first, last) && known(since, before, version)) {
                facts.add(new Fact(packed.get(place), from, until, packed.getInt(place + ENTRY)));
            }
        }
        return facts;
    }

    private static boolean meet(int from, int until, int first, int last) {
        return from <= last && first < until;
    }

    private static boolean known(int since, int before, int version) {
        return since <= version && version < before;
    }

    static BsonBinary times(long[] times) {
        ByteBuffer packed = ByteBuffer.allocate(times.length * Long.BYTES);
        packed.asLongBuffer().put(times);
        return new BsonBinary(packed.array());
    }

    static long[] times(BsonBinary stored) {
        long[] times = new long[stored.getData().length / Long.BYTES];
        ByteBuffer.wrap(stored.getData()).asLongBuffer().get(times);
        return times;
    }
}
