package io.asat.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A table of numbers, to see what is still there. */
final class Rows {
    private final EmbeddedPostgres postgres;

    Rows(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    Rows created() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS numbers (n bigint PRIMARY KEY)");
        }
        return this;
    }

    void insert(Connection connection, long number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO numbers VALUES (?)")) {
            insert.setLong(1, number);
            insert.execute();
        }
    }

    void insert(long number) throws SQLException {
        try (Connection connection = connect()) {
            insert(connection, number);
        }
    }

    List<Long> all() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT n FROM numbers ORDER BY n")) {
            List<Long> numbers = new ArrayList<>();
            while (result.next()) {
                numbers.add(result.getLong(1));
            }
            return numbers;
        }
    }

    String show(String setting) throws SQLException {
        return value("SHOW " + setting);
    }

    String value(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
    }
}
