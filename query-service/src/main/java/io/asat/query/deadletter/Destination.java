package io.asat.query.deadletter;

import io.asat.query.generation.Generation;

/** The read model of a generation that events were for. */
public record Destination(Generation generation, String readModel) {}
