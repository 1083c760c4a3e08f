package io.asat.query.history;

/**
 * A fact and the versions that knew it.
 *
 * @param since the version at which it became known
 * @param before the version at which it ceased to be; {@link Fact#FOREVER} while it is
 */
record Piece(Fact fact, int since, int before) {

    boolean isLive() {
        return before == Fact.FOREVER;
    }

    boolean isKnownAt(int version) {
        return since <= version && version < before;
    }

    Piece endedAt(int version) {
        return new Piece(fact, since, version);
    }

    Piece within(Area area) {
        return new Piece(fact.within(area), since, before);
    }

    /** @return the piece as it was at that version, which knew it */
    Piece asOf(int version) {
        return before <= version ? this : new Piece(fact, since, Fact.FOREVER);
    }
}
