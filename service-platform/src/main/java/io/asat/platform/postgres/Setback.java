package io.asat.platform.postgres;

/** Why a server that was just started has ended again, read off its log. */
enum Setback {
    PORT_TAKEN,
    /** Processes of a killed server finish on their own within moments. */
    PREDECESSOR_LEAVING,
    LASTING;

    static Setback in(String log) {
        if (log.contains("could not create any TCP/IP sockets")) {
            return PORT_TAKEN;
        }
        return log.contains("pre-existing shared memory block") || log.contains("lock file \"postmaster.pid\"")
                ? PREDECESSOR_LEAVING
                : LASTING;
    }
}
