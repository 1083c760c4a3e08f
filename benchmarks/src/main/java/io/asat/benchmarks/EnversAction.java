package io.asat.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** An action as an application keeps it that has Envers audit its table. */
@Entity
@Audited
@Table(name = "action")
class EnversAction {
    @Id
    private String id = "";

    @SuppressWarnings("UnusedVariable") // questions name it
    private String plan = "";

    @SuppressWarnings("UnusedVariable") // the order of answers
    private int position;

    private String reference = "";

    @Column(columnDefinition = "text")
    private String requirement = "";

    private String theme = "";
    private String owner = "";
    private String dueText = "";
    private String dueKind = "";
    private String dueDate = "";
    private String status = "";

    @Column(columnDefinition = "text")
    private @Nullable String progress;

    /** For Hibernate. */
    EnversAction() {}

    EnversAction(String plan, int position, Shown registered) {
        this.id = id(plan, registered.reference());
        this.plan = plan;
        this.position = position;
        this.reference = registered.reference();
        this.requirement = registered.requirement();
        this.theme = registered.theme();
        this.owner = registered.owner();
        this.dueText = registered.dueText();
        this.dueKind = registered.dueKind();
        this.dueDate = registered.dueDate();
        this.status = registered.status();
    }

    static String id(String plan, String reference) {
        return plan + "/" + reference;
    }

    void setProgress(String progress) {
        this.progress = progress;
    }

    Shown shown() {
        return new Shown(reference, requirement, theme, owner, dueText, dueKind, dueDate, status, progress);
    }
}
