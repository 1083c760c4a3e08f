package io.asat.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.command.imports.ImportReport;
import io.asat.platform.security.Account;
import io.asat.platform.security.Role;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class ImportJobTest {
    private final List<ImportJob> remembered = new ArrayList<>();

    @Test
    void doesNotKeepTheDocumentOnceItHasEnded() {
        awaitLetGo(document(ImportJob::run));
        assertThat(remembered).allMatch(ImportJob::hasEnded);
    }

    @Test
    void doesNotKeepTheDocumentOnceItIsCancelled() {
        awaitLetGo(document(ImportJob::cancel));
        assertThat(remembered).hasSize(1);
    }

    @Test
    void doesNotBeginOnceItIsCancelled() {
        ImportJob job = job(() -> {
            throw new AssertionError("it began");
        });
        job.cancel();
        job.run();
        assertThat(job.end()).isEmpty();
    }

    private WeakReference<byte[]> document(Consumer<ImportJob> then) {
        byte[] document = new byte[1_000];
        ImportJob job = job(() ->
                ResponseEntity.status(document.length % 2 == 0 ? 200 : 500).build());
        then.accept(job);
        remembered.add(job);
        return new WeakReference<>(document);
    }

    private static ImportJob job(Supplier<ResponseEntity<ImportReport>> work) {
        return new ImportJob("1", Account.of("anna", Role.MANAGER, "Fernhill"), "winter", work);
    }

    private static void awaitLetGo(WeakReference<byte[]> document) {
        for (int collection = 0; document.get() != null && collection < 50; collection++) {
            System.gc();
        }
        assertThat(document.get()).isNull();
    }
}
