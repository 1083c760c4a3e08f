package io.asat.query;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemMapping;
import io.asat.platform.web.ProblemType;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A MongoDB that does not answer, as its driver says it. */
@Component
class MongoProblems implements ProblemMapping {
    @Override
    public Optional<Problem> map(Throwable failure) {
        return switch (failure) {
            case MongoTimeoutException away -> Optional.of(away());
            case MongoSocketException away -> Optional.of(away());
            case MongoServerUnavailableException away -> Optional.of(away());
            case MongoConnectionPoolClearedException away -> Optional.of(away());
            case MongoNotPrimaryException away -> Optional.of(away());
            case MongoNodeIsRecoveringException away -> Optional.of(away());
            default -> Optional.empty();
        };
    }

    private static Problem away() {
        return new Problem(
                        ProblemType.UNAVAILABLE,
                        "The store of the read models does not answer. What is recorded is kept; it cannot be shown now.")
                .retryAfter(5);
    }
}
