package io.asat.standalone;

import java.util.Optional;

/** The ways in which AsAt is run. */
enum Way {
    STANDALONE,
    /** The services apart, on a PostgreSQL and a MongoDB that are not theirs. */
    POSTGRESQL,
    /** The services apart, on an Axon Server and a MongoDB. */
    AXON_SERVER;

    /** @return why it cannot be tried here; empty where it can */
    Optional<String> missing() {
        return this == AXON_SERVER && AxonServerUnderTest.address().isEmpty()
                ? Optional.of(AxonServerUnderTest.HOW_TO_HAVE_ONE)
                : Optional.empty();
    }
}
