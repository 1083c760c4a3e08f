package io.asat.platform.web;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** A database that does not answer, as Spring and JDBC say it. */
@Component
@Order(BodyProblems.ORDER)
class StoreProblems implements ProblemMapping {
    @Override
    public Optional<Problem> map(Throwable failure) {
        return switch (failure) {
            case DataAccessResourceFailureException away -> Optional.of(away());
            case CannotCreateTransactionException away -> Optional.of(away());
            case SQLTransientConnectionException away -> Optional.of(away());
            case SQLNonTransientConnectionException away -> Optional.of(away());
            default -> Optional.empty();
        };
    }

    private static Problem away() {
        return new Problem(ProblemType.UNAVAILABLE, "A store this needs does not answer; nothing was lost.")
                .retryAfter(5);
    }
}
