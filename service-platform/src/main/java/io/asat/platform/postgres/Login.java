package io.asat.platform.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** The way into a running server. */
record Login(int port, String password) {
    private static final String DATABASE = "asat";

    String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    void createDatabaseIfAbsent() {
        PGSimpleDataSource maintenance = new PGSimpleDataSource();
        maintenance.setUrl(jdbcUrl("postgres"));
        try (Connection connection = maintenance.getConnection(Cluster.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException e) {
            throw new PostgresDidNotStart(
                    "PostgreSQL runs, but its database could not be opened: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            return found.next();
        }
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public String toString() {
        return jdbcUrl();
    }
}
