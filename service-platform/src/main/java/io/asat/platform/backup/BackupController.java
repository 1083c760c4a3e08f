package io.asat.platform.backup;

import io.asat.platform.eventstore.ConditionalOnEventStore;
import io.asat.platform.eventstore.EventStoreKind;
import io.asat.platform.eventstore.ProofFiles;
import io.asat.platform.postgres.EmbeddedPostgres;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands a backup to an operator; a process that does not keep the events itself has none to give. */
@RestController
@ConditionalOnEventStore(EventStoreKind.EMBEDDED)
class BackupController {
    private static final Logger LOG = LoggerFactory.getLogger(BackupController.class);

    private final EmbeddedPostgres postgres;
    private final Path dataDirectory;

    BackupController(EmbeddedPostgres postgres, @Value("${asat.data-dir}") Path dataDirectory) {
        this.postgres = postgres;
        this.dataDirectory = dataDirectory;
    }

    /** A ZIP archive, sent as it is made; one that is cut off lacks its manifest and is refused when it is to be restored. */
    @GetMapping("/api/admin/backup")
    void backup(HttpServletResponse response) throws SQLException, IOException {
        try (Connection connection =
                DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password())) {
            response.setContentType("application/zip");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"asat-backup.zip\"");
            Manifest manifest = Backup.write(ProofFiles.all(dataDirectory), connection, response.getOutputStream());
            LOG.info("A backup of {} events was handed out", manifest.events());
        }
    }
}
