package io.asat.platform.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** A database that does not answer, as Spring and JDBC say it. */
@Component
@Order(BodyProblems.ORDER)
public class StoreProblems implements ProblemMapping {
    private static final List<String> AWAY = List.of("08", "53", "57", "58", "25P03");

    @Override
    public Optional<Problem> map(Throwable failure) {
        return switch (failure) {
            case DataAccessResourceFailureException away -> Optional.of(away());
            case CannotCreateTransactionException away -> Optional.of(away());
            case SQLTransientConnectionException away -> Optional.of(away());
            case SQLNonTransientConnectionException away -> Optional.of(away());
            case SQLException away -> isAway(away) ? Optional.of(away()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** By the classes of the SQL standard's and PostgreSQL's own codes: connection, resources, intervention or a statement
     * that took too long, system, and a transaction left idle. Without a code it is not the server that speaks, but the
     * connection that broke. */
    public static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || AWAY.stream().anyMatch(state::startsWith);
    }

    private static Problem away() {
        return new Problem(ProblemType.UNAVAILABLE, "A store this needs does not answer; nothing was lost.")
                .retryAfter(5);
    }
}
