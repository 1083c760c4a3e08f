package io.asat.events;

import io.asat.values.ActionId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An earlier entry does not count any more.
 *
 * @param sequence the entry's number within the action, from 1
 */
@Revision("1")
public record EntryRetracted(
        ActionId action, long sequence, @Nullable String reason) implements ActionEvent {}
