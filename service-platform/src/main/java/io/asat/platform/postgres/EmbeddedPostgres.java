package io.asat.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A PostgreSQL of this process' own, durable whatever is killed: it keeps its data in a directory that no second process
 * can use meanwhile, listens on the loopback interface only, is started again when it dies, and stops with this process.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private final DirectoryLock lock;
    private final Supervisor supervisor;
    private final Login login;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(DirectoryLock lock, Supervisor supervisor, Login login) {
        this.lock = lock;
        this.supervisor = supervisor;
        this.login = login;
    }

    /**
     * Returns when the database can be connected to; a later call on the same directory finds the same data.
     *
     * @throws DataDirectoryInUse within milliseconds, if another process or another object of this one uses it
     * @throws DataDirectoryUnusable if the directory cannot be made or written to
     * @throws PostgresDidNotStart with the end of the server's log
     */
    public static EmbeddedPostgres start(Path dataDirectory) {
        return start(dataDirectory, Launcher::ofThisProcess);
    }

    static EmbeddedPostgres start(Path dataDirectory, Supplier<Launcher> launcher) {
        try {
            Path directory = Files.createDirectories(dataDirectory).toRealPath();
            DirectoryLock lock = DirectoryLock.on(directory);
            try {
                return start(directory, launcher.get(), lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DataDirectoryUnusable(dataDirectory, e);
        }
    }

    private static EmbeddedPostgres start(Path directory, Launcher launcher, DirectoryLock lock) throws IOException {
        Binaries binaries = Binaries.unpackedIn(directory);
        Cluster cluster = Cluster.in(directory, binaries, launcher);
        Supervisor supervisor = new Supervisor(new Server(binaries, cluster, launcher, new ServerLog(directory)));
        try {
            Login login = new Login(supervisor.start(), cluster.password());
            login.createDatabaseIfAbsent();
            binaries.deleteOtherVersions();
            EmbeddedPostgres postgres = new EmbeddedPostgres(lock, supervisor, login);
            if (!launcher.tied()) {
                Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "embedded-postgres-stop"));
            }
            return postgres;
        } catch (IOException | RuntimeException e) {
            supervisor.close();
            throw e;
        }
    }

    /** The same for this object's life, restarts of the server included. */
    public String jdbcUrl() {
        return login.jdbcUrl();
    }

    public String username() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return login.password();
    }

    /** Whether the server is up now; if it is not, it is being started again until this is closed. */
    public boolean isAlive() {
        return supervisor.serving();
    }

    /** Shuts the server down, ending its connections; the data directory is free afterwards. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            supervisor.close();
            lock.close();
        }
    }
}
