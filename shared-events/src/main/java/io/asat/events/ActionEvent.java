package io.asat.events;

import io.asat.values.ActionId;

/** Something that happened to one action; numbered from 1 within it. */
public sealed interface ActionEvent permits DatedEntry, EntryRedacted, EntryRetracted {
    ActionId action();

    /** @return the name the event goes by in the store and in an action's history */
    default String kind() {
        return getClass().getSimpleName();
    }
}
