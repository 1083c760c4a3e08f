package io.asat.query.projection;

/**
 * What one node of several takes on. The nodes reckon alike, so that their shares add up to the whole.
 *
 * @param rank the node's place among those that live, from 0
 */
record Share(int rank, int nodes) {
    static final Share ALL = new Share(0, 1);

    /**
     * How many of a projection's segments.
     *
     * @param projection its number: what does not come out even goes to other nodes for each
     */
    int of(int segments, int projection) {
        int turn = Math.floorMod(rank - projection, nodes);
        return segments / nodes + (turn < segments % nodes ? 1 : 0);
    }
}
