package io.asat.proof;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The links of an aggregate as they were kept when its events were stored, apart from these. Immutable.
 *
 * <p>Some may be missing: then nobody says what the event was.
 */
public final class Links {
    public static final Links NONE = new Links(new byte[0], 0, new BitSet());
    private static final int BYTES = 32;
    private static final byte[] MISSING = new byte[BYTES];

    /** One after the other; there may be room behind the last, which only a later instance uses. */
    private final byte[] links;

    private final int count;

    private final BitSet unsealed;

    private Links(byte[] links, int count, BitSet unsealed) {
        this.links = links;
        this.count = count;
        this.unsealed = unsealed;
    }

    /** @return the number of the last event there is a link of */
    public long length() {
        return count;
    }

    public Optional<String> link(long sequence) {
        if (sequence < 1 || sequence > count) {
            return Optional.empty();
        }
        int place = Math.toIntExact(sequence - 1) * BYTES;
        byte[] link = Arrays.copyOfRange(links, place, place + BYTES);
        return Arrays.equals(link, MISSING)
                ? Optional.empty()
                : Optional.of(HexFormat.of().formatHex(link));
    }

    /** @return the chain up to the last link */
    public Chain chain() {
        return link(count).map(link -> new Chain(count, link)).orElse(Chain.NONE);
    }

    /** @return the chain up to the event of that number, as far as it was kept */
    public Chain chain(long length) {
        return link(length).map(link -> new Chain(length, link)).orElse(Chain.NONE);
    }

    /** @return whether the event was taken in without a seal, because it was there before there were seals */
    public boolean isUnsealed(long sequence) {
        return sequence >= 1 && sequence <= count && unsealed.get(Math.toIntExact(sequence));
    }

    /**
     * Adds the link of a later event.
     *
     * @throws IllegalArgumentException if the event is not later than the last
     */
    public Links with(long sequence, String link, boolean withoutSeal) {
        if (sequence <= count) {
            throw new IllegalArgumentException("there is a link of event " + sequence + " already");
        }
        int length = Math.toIntExact(sequence);
        byte[] more = length * BYTES <= links.length ? links : Arrays.copyOf(links, Math.max(4, 2 * length) * BYTES);
        System.arraycopy(HexFormat.of().parseHex(link), 0, more, (length - 1) * BYTES, BYTES);
        BitSet marks = unsealed;
        if (withoutSeal) {
            marks = (BitSet) unsealed.clone();
            marks.set(length);
        }
        return new Links(more, length, marks);
    }
}
