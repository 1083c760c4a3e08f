package io.asat.query.projection;

import java.util.List;

/** The projections' processing groups. A projection of another shape gets a new version, built beside the old one. */
public final class ProcessingGroups {
    public static final String STATUS = "action-status-v1";
    public static final String HISTORY = "action-history-v1";
    public static final String OVERDUE = "overdue-v1";
    public static final String TIMELINE = "timeline-v1";
    public static final List<String> ALL = List.of(STATUS, HISTORY, OVERDUE, TIMELINE);

    private ProcessingGroups() {}
}
