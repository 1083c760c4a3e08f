package io.asat.query.generation;

/**
 * One making of a projection's read models, from the first event on, with collections and tokens of its own.
 *
 * @param version of the documents' shape
 * @param number counts the projection's generations, whatever their version, from 1
 */
public record Generation(String projection, int version, int number) {

    /** The event processor that takes its events in, and under which its tokens are kept. */
    public String processor() {
        return projection + "-v" + version + "-g" + number;
    }

    public String collection(String readModel) {
        return readModel + "_v" + version + "_g" + number;
    }

    boolean isOf(Projection present) {
        return version == present.version();
    }
}
