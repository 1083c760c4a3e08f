package io.asat.command.web;

import io.asat.command.imports.ImportReport;
import io.asat.platform.jobs.Job;
import io.asat.platform.security.Account;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** An import that goes on while its caller is answered already, and its end once it has one. */
final class ImportJob implements Job {
    private final String id;
    private final Account account;
    private final String planId;
    /** None once it has begun or was cancelled: it holds the document, and ended jobs are remembered for long. */
    private final AtomicReference<@Nullable Supplier<ResponseEntity<ImportReport>>> work;

    private final AtomicReference<@Nullable End> end = new AtomicReference<>();

    /** How an import ended. */
    sealed interface End {
        record Reported(ResponseEntity<ImportReport> answer) implements End {}

        record Refused(Throwable problem) implements End {}
    }

    ImportJob(String id, Account account, String planId, Supplier<ResponseEntity<ImportReport>> work) {
        this.id = id;
        this.account = account;
        this.planId = planId;
        this.work = new AtomicReference<>(work);
    }

    @Override
    public void run() {
        Supplier<ResponseEntity<ImportReport>> beginning = work.getAndSet(null);
        if (beginning != null) {
            carryOut(beginning);
        }
    }

    @SuppressWarnings("IllegalCatch") // whatever it is, the one who asks is told
    private void carryOut(Supplier<ResponseEntity<ImportReport>> beginning) {
        try {
            end.set(new End.Reported(beginning.get()));
        } catch (RuntimeException | Error failure) {
            end.set(new End.Refused(failure));
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public boolean hasEnded() {
        return end.get() != null;
    }

    /** One that has begun goes on. */
    @Override
    public void cancel() {
        work.set(null);
    }

    String planId() {
        return planId;
    }

    Optional<End> end() {
        return Optional.ofNullable(end.get());
    }
}
