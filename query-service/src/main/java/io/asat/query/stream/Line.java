package io.asat.query.stream;

import java.io.IOException;

/** The connection to a client. */
interface Line {
    /**
     * Returns when the network has taken it.
     *
     * @throws IOException if the client has gone, or takes nothing any more
     */
    void send(String text) throws IOException;

    void end();
}
