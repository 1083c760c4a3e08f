package io.asat.platform.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One cluster's server program: its settings, and how it is brought to life on a port. */
record Server(Binaries binaries, Cluster cluster, Launcher launcher, ServerLog log) {
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("fsync", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("logging_collector", "off"),
            Map.entry("lc_messages", "C"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("timezone", "UTC")));

    /** To be called from the thread that then waits for the process: the tie is to the thread, not to the process. */
    Process spawn(int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(launcher.command("INT", command(port)))
                .directory(cluster.path().resolveSibling("").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.redirect());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** As settings of the command line they hold for every directory ever made, and cannot be overridden in it. */
    private List<String> command(int port) {
        List<String> command = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", cluster.path().toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }
}
