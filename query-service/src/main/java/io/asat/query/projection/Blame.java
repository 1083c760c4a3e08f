package io.asat.query.projection;

import com.mongodb.MongoException;
import io.asat.query.documents.GuardLost;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells failures that a batch delivered again may not have from those that lie in an event. */
final class Blame {
    private Blame() {}

    /** Whether MongoDB, the event store, or another writer was in the way: then nothing is wrong with any event. */
    static boolean isOfAStore(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Blame::concernsAStore);
    }

    private static boolean concernsAStore(Throwable failure) {
        return switch (failure) {
            case MongoException readModels -> true;
            case GuardLost toAnotherWriter -> true;
            case SQLException eventStore -> true;
            case EventStoreException eventStore -> true;
            case AxonServerException eventStore -> true;
            case AxonTransientException eventStore -> true;
            case DataAccessException eventStore -> true;
            case TransactionException eventStore -> true;
            default -> failure.getClass().getName().startsWith("io.grpc.");
        };
    }
}
