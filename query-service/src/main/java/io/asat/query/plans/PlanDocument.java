package io.asat.query.plans;

import io.asat.dates.PlanPeriod;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.documents.StoredValues;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** The document that keeps a {@link Plan}, under its id. */
final class PlanDocument {
    static final String ORGANISATION = "organisation";
    private static final String TITLE = "title";
    private static final String START = "periodStart";
    private static final String END = "periodEnd";
    private static final String ACTIONS = "actions";
    private static final String REFERENCE = "reference";
    private static final String POSITION = "position";

    private PlanDocument() {}

    static BsonDocument of(Plan plan, long sequence) {
        BsonArray actions = new BsonArray();
        plan.actions()
                .forEach(listed -> actions.add(new BsonDocument(
                                REFERENCE, new BsonString(listed.reference().value()))
                        .append(POSITION, new BsonInt32(listed.position()))));
        return GuardedWrites.document(plan.id().value(), sequence)
                .append(ORGANISATION, new BsonString(plan.organisation()))
                .append(TITLE, new BsonString(plan.title()))
                .append(START, StoredValues.write(plan.period().start()))
                .append(END, StoredValues.write(plan.period().end()))
                .append(ACTIONS, actions);
    }

    static Plan read(BsonDocument stored) {
        BsonDocument document = StoredValues.whole(stored);
        return new Plan(
                new PlanId(document.getString("_id").getValue()),
                document.getString(ORGANISATION).getValue(),
                document.getString(TITLE).getValue(),
                new PlanPeriod(StoredValues.day(document.getString(START)), StoredValues.day(document.getString(END))),
                document.getArray(ACTIONS).stream()
                        .map(listed -> listed(listed.asDocument()))
                        .toList());
    }

    private static Plan.Listed listed(BsonDocument listed) {
        return new Plan.Listed(
                new ActionReference(listed.getString(REFERENCE).getValue()),
                listed.getInt32(POSITION).getValue());
    }
}
