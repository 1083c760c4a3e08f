package io.asat.query.projection;

import io.asat.query.documents.Documents;
import io.asat.query.generation.Projection;
import java.util.List;
import java.util.function.Function;

/**
 * How a read model is made.
 *
 * @param name in snake case, of which its collections' names are made
 * @param indexed the fields its documents are selected by, besides the id
 * @param writer writes it into the documents of one generation
 */
public record ReadModelDefinition<K, E>(
        Projection projection,
        String name,
        List<String> indexed,
        Feed<K, E> feed,
        Function<Documents, ReadModel<K, E>> writer) {}
