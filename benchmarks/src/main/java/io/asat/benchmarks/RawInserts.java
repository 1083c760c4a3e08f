package io.asat.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The baseline for commands: a row inserted and committed, in the PostgreSQL that keeps the events. */
final class RawInserts implements AutoCloseable {
    private static final String PAYLOAD = "{\"action\":\"plan/1\",\"narrative\":\"" + "x".repeat(100) + "\"}";

    private final List<Connection> connections = new ArrayList<>();
    private final List<PreparedStatement> inserts = new ArrayList<>();

    RawInserts(String jdbcUrl, int clients) throws SQLException {
        for (int client = 0; client < clients; client++) {
            Connection connection = DriverManager.getConnection(jdbcUrl);
            connections.add(connection);
            if (client == 0) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("create table if not exists raw_insert (id bigserial primary key, payload text)");
                }
            }
            connection.setAutoCommit(false);
            inserts.add(connection.prepareStatement("insert into raw_insert (payload) values (?)"));
        }
    }

    void insert(int client) throws SQLException {
        PreparedStatement insert = inserts.get(client);
        insert.setString(1, PAYLOAD);
        insert.executeUpdate();
        connections.get(client).commit();
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
