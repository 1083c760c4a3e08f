package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.ACTION;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.Requests.MANAGER;
import static io.asat.command.plan.Requests.OFFICER;
import static io.asat.command.plan.Requests.by;

import io.asat.command.request.Request;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.values.Rag;
import org.jspecify.annotations.Nullable;

/** What can be asked of an action, in few words; days are those of December 2020. */
final class CommandWords {
    private CommandWords() {}

    static RecordProgress recordProgress(int day, String narrative) {
        return recordProgress(day, narrative, by(OFFICER));
    }

    static RecordProgress recordProgress(int day, String narrative, Request request) {
        return new RecordProgress(ACTION, narrative, december(day), request);
    }

    static ChangeRag changeRag(int day, @Nullable Rag rag) {
        return changeRag(day, rag, by(OFFICER));
    }

    static ChangeRag changeRag(int day, @Nullable Rag rag, Request request) {
        return new ChangeRag(ACTION, rag, null, december(day), request);
    }

    static AssignOwner assignOwner(int day, @Nullable String owner) {
        return new AssignOwner(ACTION, owner, december(day), by(MANAGER));
    }

    static SetTargetDate setTargetDate(int day, String words) {
        return new SetTargetDate(ACTION, new TargetDateGiven(words, null, null), "agreed", december(day), by(MANAGER));
    }

    static MarkComplete markComplete(int day) {
        return new MarkComplete(ACTION, null, december(day), by(OFFICER));
    }

    static Reopen reopen(int day) {
        return new Reopen(ACTION, "an outbreak", december(day), by(MANAGER));
    }

    static Withdraw withdraw(int day) {
        return new Withdraw(ACTION, "superseded", december(day), by(MANAGER));
    }

    static ConfirmPosition confirmPosition(int day) {
        return new ConfirmPosition(ACTION, null, december(day), by(OFFICER));
    }

    static Describe describe(int day, String requirement) {
        Assertions described = Assertions.of(Attribute.REQUIREMENT, requirement);
        return new Describe(ACTION, described, "misprint", december(day), by(MANAGER));
    }

    static BackdateRegistration backdateRegistration(int day) {
        return new BackdateRegistration(ACTION, december(day), "seen before", by(MANAGER));
    }

    static RetractEntry retractEntry(long sequence) {
        return retractEntry(sequence, by(OFFICER));
    }

    static RetractEntry retractEntry(long sequence, Request request) {
        return new RetractEntry(ACTION, sequence, "a mistake", request);
    }
}
