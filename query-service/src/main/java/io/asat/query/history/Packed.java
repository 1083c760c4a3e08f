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
    private static final int PIECE = 1 + 5 * Integer.BYTES;

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
