package io.asat.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool of connections, which lets nobody queue while the event store is known to be away. */
final class WatchedDataSource extends DelegatingDataSource {
    private final EventStoreWatch watch;

    WatchedDataSource(DataSource pool, EventStoreWatch watch) {
        super(pool);
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        watch.requireAnswer();
        return super.getConnection();
    }
}
