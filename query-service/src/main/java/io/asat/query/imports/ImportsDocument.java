package io.asat.query.imports;

import io.asat.query.documents.GuardedWrites;
import io.asat.query.documents.StoredValues;
import io.asat.values.PlanId;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** The document that keeps a plan's imports, under the plan's id. */
final class ImportsDocument {
    private static final String IMPORTS = "imports";

    private ImportsDocument() {}

    static BsonDocument of(PlanId plan, List<PlanImport> imports, long sequence) {
        return GuardedWrites.document(plan.value(), sequence)
                .append(
                        IMPORTS,
                        new BsonArray(
                                imports.stream().map(ImportsDocument::write).toList()));
    }

    static List<PlanImport> read(BsonDocument document) {
        return document.getArray(IMPORTS).stream()
                .map(each -> read(each.asDocument(), each.asDocument().get("retracted")))
                .toList();
    }

    private static BsonDocument write(PlanImport each) {
        BsonDocument document = new BsonDocument("number", new BsonInt32(each.number()))
                .append("document", new BsonString(each.document()))
                .append("sha256", new BsonString(each.sha256()))
                .append("asAt", StoredValues.write(each.asAt()))
                .append("recordedAt", StoredValues.write(each.recordedAt()))
                .append("recordedBy", new BsonString(each.recordedBy()))
                .append("actions", new BsonInt32(each.actions()))
                .append("events", new BsonInt32(each.events()));
        PlanImport.Retracted retracted = each.retracted();
        if (retracted != null) {
            document.append(
                    "retracted",
                    new BsonDocument("recordedAt", StoredValues.write(retracted.recordedAt()))
                            .append("recordedBy", new BsonString(retracted.recordedBy()))
                            .append("reason", new BsonString(retracted.reason())));
        }
        return document;
    }

    private static PlanImport read(BsonDocument document, @Nullable BsonValue retracted) {
        return new PlanImport(
                document.getInt32("number").getValue(),
                document.getString("document").getValue(),
                document.getString("sha256").getValue(),
                StoredValues.day(document.getString("asAt")),
                StoredValues.instant(document.getDateTime("recordedAt")),
                document.getString("recordedBy").getValue(),
                document.getInt32("actions").getValue(),
                document.getInt32("events").getValue(),
                retracted == null ? null : retraction(retracted.asDocument()));
    }

    private static PlanImport.Retracted retraction(BsonDocument document) {
        return new PlanImport.Retracted(
                StoredValues.instant(document.getDateTime("recordedAt")),
                document.getString("recordedBy").getValue(),
                document.getString("reason").getValue());
    }
}
