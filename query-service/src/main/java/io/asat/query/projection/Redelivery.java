package io.asat.query.projection;

import io.asat.query.deadletter.DeadLetter;
import io.asat.query.deadletter.DeadLetters;
import io.asat.query.deadletter.Destination;
import io.asat.query.documents.GuardLost;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Takes a dead letter's events again, as the event store has them, in their order. */
@Component
public class Redelivery {
    /** More may come, or be written, while a letter is taken; a letter that never gets to its end is left to the next try. */
    private static final int ROUNDS = 10;

    private final Function<Destination, Optional<FedReadModel<?, ?>>> readModels;
    private final DeadLetters letters;
    private final EventStore events;

    @Autowired
    Redelivery(RunningGenerations running, DeadLetters letters, EventStore events) {
        this(running::readModel, letters, events);
    }

    /** @param readModels those that this node takes events into */
    Redelivery(Function<Destination, Optional<FedReadModel<?, ?>>> readModels, DeadLetters letters, EventStore events) {
        this.readModels = readModels;
        this.letters = letters;
        this.events = events;
    }

    private enum Outcome {
        TAKEN,
        FAILED,

        /** Somebody else, the projection or another retry, has taken some meanwhile, and perhaps not all. */
        OVERTAKEN
    }

    /** @return whether nothing waits any more */
    public boolean retry(DeadLetter parked) {
        Optional<DeadLetter> letter = Optional.of(parked);
        for (int round = 0; round < ROUNDS && letter.isPresent(); round++) {
            Optional<FedReadModel<?, ?>> readModel =
                    readModels.apply(letter.get().destination());
            if (readModel.isEmpty()) {
                return false;
            }
            Outcome outcome = redeliver(letter.get(), readModel.get());
            if (outcome == Outcome.FAILED) {
                return false;
            }
            if (outcome == Outcome.TAKEN && letters.taken(letter.get())) {
                return true;
            }
            letter = letters.get(parked.id()).filter(each -> each.discarded().isEmpty());
        }
        return letter.isEmpty();
    }

    private Outcome redeliver(DeadLetter letter, FedReadModel<?, ?> readModel) {
        try {
            Optional<Untakeable> failed = readModel.redeliver(
                    letter.aggregate(),
                    events.readEvents(letter.aggregate(), 0).asStream().iterator());
            failed.ifPresent(still -> letters.failedAgain(letter, still.first(), still.cause()));
            return failed.isEmpty() ? Outcome.TAKEN : Outcome.FAILED;
        } catch (GuardLost toAnotherWriter) {
            return Outcome.OVERTAKEN;
        }
    }
}
