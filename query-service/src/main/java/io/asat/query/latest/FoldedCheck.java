package io.asat.query.latest;

import io.asat.history.ActionHistory;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.generation.CurrentDocuments;
import io.asat.query.generation.Projection;
import io.asat.query.verification.Difference;
import io.asat.query.verification.Question;
import io.asat.query.verification.ReadModelCheck;
import io.asat.query.verification.Recount;
import io.asat.values.ActionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Tells whether the document of an action is the one that the fold of its events makes. */
public record FoldedCheck(
        Projection projection, CurrentDocuments documents, BiFunction<ActionId, ActionHistory, BsonDocument> form)
        implements ReadModelCheck {

    @Override
    public Shown shown(ActionId action) {
        BsonDocument stored = documents
                .get()
                .find(List.of(action.toString()))
                .get(action.toString())
                .orElseGet(() -> GuardedWrites.document(action.toString(), 0));
        return new Shown() {
            @Override
            public long version() {
                return GuardedWrites.sequenceOf(stored);
            }

            @Override
            public List<Difference> differences(Recount recount, Question question) {
                List<Difference> differences = new ArrayList<>();
                compare("", form.apply(action, recount.history()), stored, action, differences);
                return differences;
            }
        };
    }

    private void compare(
            String path, BsonDocument replayed, BsonDocument shown, ActionId action, List<Difference> differences) {
        TreeSet<String> names = new TreeSet<>(replayed.keySet());
        names.addAll(shown.keySet());
        for (String name : names) {
            BsonValue one = replayed.get(name);
            BsonValue other = shown.get(name);
            if (one instanceof BsonDocument inner && other instanceof BsonDocument found) {
                compare(path + name + ".", inner, found, action, differences);
            } else if (!Objects.equals(one, other)) {
                differences.add(new Difference(
                        action.reference(), projection.name(), path + name, null, text(one), text(other)));
            }
        }
    }

    private static @Nullable String text(@Nullable BsonValue value) {
        if (value == null) {
            return null;
        }
        return value.isString() ? value.asString().getValue() : value.toString();
    }
}
