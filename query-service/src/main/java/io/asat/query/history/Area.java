package io.asat.query.history;

/**
 * A rectangle of days and versions: what one slice answers for. The areas of an action cover all days and versions once.
 *
 * @param from its first day, as an epoch day
 * @param until the first day after it
 * @param since its first version
 * @param before the first version after it; {@link Fact#FOREVER} while events still change it
 */
record Area(int from, int until, int since, int before) {
    static final Area ALL = new Area(Integer.MIN_VALUE, Fact.FOREVER, 0, Fact.FOREVER);

    boolean covers(int day, int version) {
        return from <= day && day < until && since <= version && version < before;
    }

    boolean isLive() {
        return before == Fact.FOREVER;
    }

    Area endedAt(int version) {
        return new Area(from, until, since, version);
    }

    Area renewedAt(int version) {
        return new Area(from, until, version, Fact.FOREVER);
    }

    Area upTo(int day) {
        return new Area(from, day, since, before);
    }

    Area startingOn(int day) {
        return new Area(day, until, since, before);
    }
}
