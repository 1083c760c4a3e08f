package io.asat.benchmarks;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionListener;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** A revision of Envers, recorded when AsAt recorded the same. */
@Entity
@RevisionEntity(EnversRevision.AtThatTime.class)
@Table(name = "revision", indexes = @Index(columnList = "recordedAt"))
@SuppressWarnings("UnusedVariable") // Envers reads them
class EnversRevision {
    @Id
    @RevisionNumber
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
    @SequenceGenerator(name = "revision", sequenceName = "revision_number", allocationSize = 100)
    private long id;

    @RevisionTimestamp
    private long recordedAt;

    /** Puts the time that is to be the next revision's. */
    static final class AtThatTime implements RevisionListener {
        private static volatile Instant next = Instant.EPOCH;

        static void is(Instant time) {
            next = time;
        }

        @Override
        public void newRevision(Object revision) {
            ((EnversRevision) revision).recordedAt = next.toEpochMilli();
        }
    }
}
