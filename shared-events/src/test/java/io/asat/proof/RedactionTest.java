package io.asat.proof;

import static io.asat.proof.StoredExamples.SALT;
import static io.asat.proof.StoredExamples.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionRegistered;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.Recording;
import io.asat.events.TargetDateSet;
import io.asat.serialization.StoredJson;
import io.asat.values.ActionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private static final Serializer SERIALIZER = StoredJson.serializer();
    private static final ActionId ACTION = ActionId.of("bedford-winter/2.10");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 4);
    private static final List<String> FIELDS =
            List.of("requirement", "theme", "section", "owner", "targetDate", "gap", "progress");
    private static final String MARK = "[redacted: see entry 9]";
    private static final StoredEvent REGISTERED = stored(
            new ActionRegistered(
                    ACTION,
                    "Bedford",
                    new PlanPeriod(DAY, DAY.plusDays(90)),
                    1,
                    Assertions.of(Attribute.REQUIREMENT, "requirement of Mrs Smith")
                            .and(Attribute.THEME, "theme of Mrs Smith")
                            .and(Attribute.SECTION, "section of Mrs Smith")
                            .and(Attribute.OWNER, "owner is Mrs Smith")
                            .and(
                                    Attribute.TARGET_DATE,
                                    new TargetDate("targetDate of Mrs Smith", TargetDateKind.TBC, null))
                            .and(Attribute.GAP, "gap of Mrs Smith")
                            .and(Attribute.PROGRESS, "progress of Mrs Smith"),
                    DAY),
            1);

    @Test
    void takesTheWordsAndNothingElse() {
        StoredEvent redacted = Redaction.of(REGISTERED, List.of("progress"), MARK);

        assertThat(redacted.payload()).doesNotContain("progress of").contains(MARK, "gap of Mrs Smith");
        assertThat(event(redacted).given()).isEqualTo(event(REGISTERED).given().and(Attribute.PROGRESS, MARK));
    }

    @Test
    void whateverIsTakenInWhateverOrderTheStatementStays() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> order = new ArrayList<>(FIELDS);
            Collections.shuffle(order, random);
            StoredEvent redacted = REGISTERED;
            List<String> gone = new ArrayList<>();
            for (int step = random.nextInt(4); step >= 0; step--) {
                List<String> fields = order.subList(0, 1 + random.nextInt(order.size()));
                redacted = Redaction.of(redacted, fields, MARK);
                gone.addAll(fields);
            }
            assertThat(Statement.of(redacted)).as("seed %d", seed).isEqualTo(Statement.of(REGISTERED));
            for (String field : FIELDS) {
                String whole = redacted.payload() + redacted.metaData();
                assertThat(whole.contains(field + " of Mrs") || whole.contains(field + " is Mrs"))
                        .as("seed %d, %s", seed, field)
                        .isEqualTo(!gone.contains(field));
            }
        }
    }

    /** Who has only what is left cannot try out whether it was this name or that. */
    @Test
    void leavesNothingToGuessTheWordsBy() {
        StoredEvent redacted = Redaction.of(REGISTERED, FIELDS, MARK);

        assertThat(redacted.metaData())
                .doesNotContain(SALT)
                .doesNotContain("5f1d")
                .doesNotContain("\"salt/");
    }

    @Test
    void theCommitmentToWhatIsLeftStillHoldsAndBreaksWithIt() {
        StoredEvent redacted = Redaction.of(REGISTERED, List.of("progress"), MARK);
        StoredEvent changed = redacted.with(redacted.payload().replace("gap of", "no gap of"), redacted.metaData());

        assertThat(Statement.of(changed)).isNotEqualTo(Statement.of(REGISTERED));
    }

    /** Else what is left of the words could be cut, or the digest that tells a repeated request be another. */
    @Test
    void nothingElseThanWhatItLeavesIsTakenForARedaction() {
        StoredEvent redacted = Redaction.of(REGISTERED, List.of("progress"), MARK);
        List<UnaryOperator<String>> forgeries = List.of(
                metaData -> metaData.replaceFirst("(\"salt/given/gap\":\"[^\"]*)", "$1TWlz"),
                metaData -> metaData.replaceFirst("\"salt/given/gap\":", "\"salt/given/else\":"),
                metaData -> metaData.replaceFirst("\\{", "{\"salt/given/progress\":\"\","),
                metaData -> metaData.replaceFirst("\\{", "{\"redacted/reason\":\"00\","),
                metaData -> metaData.replace("\"requestDigest\":\"\"", "\"requestDigest\":\"5f1e\""),
                metaData -> metaData.replace("\"salt\":\"\"", "\"salt\":\"" + SALT + "\""));
        assertThat(forgeries).allSatisfy(forgery -> {
            StoredEvent forged = redacted.with(redacted.payload(), forgery.apply(redacted.metaData()));
            assertThat(forged).isNotEqualTo(redacted);
            assertThatThrownBy(() -> Statement.of(forged)).isInstanceOf(UnreadableEvent.class);
        });
    }

    @Test
    void whatIsLeftIsReadAsAnEvent() {
        MetaData metaData = SERIALIZER.deserialize(new SimpleSerializedObject<>(
                Redaction.of(REGISTERED, FIELDS, MARK).metaData(),
                String.class,
                SERIALIZER.typeForClass(MetaData.class)));

        assertThat(Recording.from(metaData).account()).isEqualTo("officer");
    }

    @Test
    void saysWhatIsGoneAndWhichEventTellsWhy() {
        StoredEvent set = stored(
                new TargetDateSet(
                        ACTION, new TargetDate("when she is back", TargetDateKind.CONDITIONAL, null), "x", DAY),
                3);

        assertThat(Redaction.claimedBy(set)).isEmpty();
        assertThat(Redaction.claimedBy(Redaction.of(set, List.of("targetDate", "reason"), MARK)))
                .containsExactlyInAnyOrder(
                        new Redaction.Claim("targetDate", MARK), new Redaction.Claim("reason", MARK));
    }

    private static ActionRegistered event(StoredEvent stored) {
        return SERIALIZER.deserialize(
                new SimpleSerializedObject<>(stored.payload(), String.class, stored.type(), stored.revision()));
    }
}
