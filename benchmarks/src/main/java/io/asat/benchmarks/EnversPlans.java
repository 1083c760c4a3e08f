package io.asat.benchmarks;

import io.asat.benchmarks.RecordedPlan.Change;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.envers.AuditReader;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * Plans whose past Hibernate Envers keeps, in a schema of its own of the PostgreSQL that keeps the events, as its
 * documentation advises where history is read: validity strategy, with the last revision of each version in its row, and
 * further indexes.
 */
final class EnversPlans implements AutoCloseable {
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");
    private static final int CHANGES_A_SESSION = 100;

    private final String url;
    private final EntityManagerFactory factory;

    EnversPlans(String jdbcUrl) throws SQLException {
        HIBERNATE.setLevel(Level.SEVERE);
        // that commits do not wait for the disk only makes loading shorter
        this.url = jdbcUrl + "&currentSchema=envers&options=-c%20synchronous_commit=off";
        execute("create schema if not exists envers");
        this.factory = new HibernatePersistenceConfiguration("envers")
                .managedClasses(EnversAction.class, EnversRevision.class)
                .jdbcUrl(url)
                .property("hibernate.hbm2ddl.auto", "create")
                .property("hibernate.jdbc.batch_size", 50)
                .property("org.hibernate.envers.audit_strategy", "validity")
                .createEntityManagerFactory();
        execute("create index on action_aud (plan, rev, revend)", "create index on action_aud (plan, revend)");
    }

    /** Makes each change in a transaction, and so a revision, of its own, as it was made in AsAt. */
    void load(String plan, List<Change> changes) throws SQLException {
        for (int from = 0; from < changes.size(); from += CHANGES_A_SESSION) {
            List<Change> some = changes.subList(from, Math.min(changes.size(), from + CHANGES_A_SESSION));
            try (EntityManager session = factory.createEntityManager()) {
                some.forEach(change -> make(session, plan, change));
            }
        }
        execute("vacuum analyze");
    }

    private static void make(EntityManager session, String plan, Change change) {
        EnversRevision.AtThatTime.is(change.recordedAt());
        session.getTransaction().begin();
        switch (change) {
            case RecordedPlan.Registered action ->
                session.persist(new EnversAction(plan, action.position(), action.action()));
            case RecordedPlan.Progress progress ->
                session.find(EnversAction.class, EnversAction.id(plan, progress.reference()))
                        .setProgress(progress.narrative());
        }
        session.getTransaction().commit();
    }

    /** @return how the plan stood, as known then, in document order */
    List<Shown> actions(String plan, Instant knownAt) {
        try (EntityManager session = factory.createEntityManager()) {
            AuditReader reader = AuditReaderFactory.get(session);
            Number revision = reader.getRevisionNumberForDate(knownAt);
            List<?> found = reader.createQuery()
                    .forEntitiesAtRevision(EnversAction.class, revision)
                    .add(AuditEntity.property("plan").eq(plan))
                    .addOrder(AuditEntity.property("position").asc())
                    .getResultList();
            return found.stream().map(action -> ((EnversAction) action).shown()).toList();
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
