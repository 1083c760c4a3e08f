package io.asat.platform.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way PostgreSQL's programs are run: not as root, which they refuse, and on Linux so that they are signalled when
 * the thread that started them ends, and not by a Ctrl-C meant for us (hence {@code setsid}).
 */
enum Launcher {
    PLAIN,
    TIED,
    /** Root without its powers: files keep belonging to root, and no other account is needed. */
    ROOT_IN_USER_NAMESPACE,
    /** Where a container forbids user namespaces. */
    ROOT_AS_NOBODY;

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** {@link #PLAIN} where the tools of Linux are missing. */
    static Launcher ofThisProcess() {
        List<Launcher> candidates = root() ? List.of(ROOT_IN_USER_NAMESPACE, ROOT_AS_NOBODY) : List.of(TIED);
        return candidates.stream().filter(Launcher::works).findFirst().orElse(PLAIN);
    }

    private static boolean root() {
        try {
            return uid(Path.of("/proc/self")) == ROOT;
        } catch (IOException notLinux) {
            return false;
        }
    }

    /** Whether what it starts shuts down by itself when this process is gone. */
    boolean tied() {
        return this != PLAIN;
    }

    /** Lets the program be sent the signal ({@code INT}, {@code KILL}) when the calling thread ends. */
    List<String> command(String signal, List<String> program) {
        Stream<String> tie = Stream.of("--pdeathsig", signal, "--");
        Stream<String> launch = switch (this) {
            case PLAIN -> Stream.of();
            case TIED -> Stream.concat(Stream.of("setsid", "setpriv"), tie);
            case ROOT_IN_USER_NAMESPACE -> Stream.concat(Stream.of("setsid", "unshare", "-U", "--", "setpriv"), tie);
            case ROOT_AS_NOBODY ->
                Stream.concat(
                        Stream.of("setsid", "setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
                        tie);
        };
        return Stream.concat(launch, program.stream()).toList();
    }

    /** Gives a tree to the account that the programs run under; the top last, so that a stop in the middle shows. */
    void claim(Path tree) throws IOException {
        if (this == PLAIN || this == TIED) {
            return;
        }
        int owner = this == ROOT_AS_NOBODY ? NOBODY : ROOT;
        if (uid(tree) == owner) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.toList().reversed()) {
                Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private boolean works() {
        try {
            Process trial = new ProcessBuilder(command("KILL", List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            return trial.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int uid(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }
}
