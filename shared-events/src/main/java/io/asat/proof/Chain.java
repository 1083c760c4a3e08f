package io.asat.proof;

/**
 * The chain of an aggregate's events up to one of them.
 *
 * @param length how many events it is over
 * @param link SHA-256, in hexadecimal, over the link before, a line feed and the last event's statement; empty where there
 *     is no event
 */
public record Chain(long length, String link) {
    public static final Chain NONE = new Chain(0, "");

    /** @param statement of the next event */
    public Chain with(String statement) {
        return new Chain(length + 1, Digests.sha256(link + "\n" + statement));
    }
}
