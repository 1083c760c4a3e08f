package io.asat.proof;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The links of an aggregate as they were kept when its events were stored, apart from these. Immutable.
 *
 * <p>Some may be missing: then nobody says what the event was.
 */
public final class Links {
    public static final Links NONE = new Links(new byte[0], 0);
    private static final int BYTES = 32;
    private static final byte[] MISSING = new byte[BYTES];

    /** One after the other; there may be room behind the last, which only a later instance uses. */
    private final byte[] links;

    private final int count;

    private Links(byte[] links, int count) {
        this.links = links;
        this.count = count;
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

    /**
     * Adds the link of a later event.
     *
     * @throws IllegalArgumentException if the event is not later than the last
     */
    public Links with(long sequence, String link) {
        if (sequence <= count) {
            throw new IllegalArgumentException("there is a link of event " + sequence + " already");
        }
        int length = Math.toIntExact(sequence);
        byte[] more = length * BYTES <= links.length ? links : Arrays.copyOf(links, Math.max(4, 2 * length) * BYTES);
        System.arraycopy(HexFormat.of().parseHex(link), 0, more, (length - 1) * BYTES, BYTES);
        return new Links(more, length);
    }
}
