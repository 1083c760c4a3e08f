package io.asat.proof;

import static io.asat.proof.StoredExamples.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asat.events.ProgressRecorded;
import io.asat.serialization.EventNames;
import io.asat.values.ActionId;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final ActionId ACTION = ActionId.of("bedford-winter/2.10");
    private static final StoredEvent EVENT =
            stored(new ProgressRecorded(ACTION, "Half way", LocalDate.of(2020, 12, 4)), 2);

    /** The texts in events that are no words: who the body is, what a document was called, digests. */
    private static final Set<String> STRUCTURE =
            Set.of("organisation", "title", "document", "sha256", "content", "layout");

    /** The commitment, the link and the head were worked out by hand with other tools: anybody can. */
    @Test
    void isWhatTheDocumentationSays() {
        assertThat(Statement.of(EVENT)).isEqualTo("""
                {"account":"officer","aggregate":"bedford-winter/2.10","aggregateType":"Action","identifier":"event-2",\
                "key":null,"organisation":"Bedford","payload":{"action":"bedford-winter/2.10","asAt":"2020-12-04",\
                "narrative":{"sha256":"05b705fd9bdfabf4a7a59bc7f232b48daf444b46d29b12abf59fce7de86058f8"}},\
                "recordedAt":"2020-12-05T09:30:02.120Z","requestDigest":{"sha256":"b2dc0bc7a9d4b7308db95cc6248ede1d1cc918cf220aeae9c2f3f2d2a6b79ce1"},\
                "revision":"1","sequence":2,"source":"api","timestamp":"2020-12-05T09:30:02.120Z","type":"ProgressRecorded"}""");
        Chain chain = Chain.NONE.with(Statement.of(EVENT));
        assertThat(chain.link()).isEqualTo("8487fa540643331a61b9283fbeb3e6c3f874bf779b997f14ca4f70fb7a06fd82");
        assertThat(PlanHead.of(Map.of("bedford-winter/2.10", chain)).value())
                .isEqualTo("0696d3685ad495c96626870d15739d56134184de072390c7c6cf2246ed8d7508");
    }

    @Test
    void differsWithEverythingThatMatters() {
        List<UnaryOperator<StoredEvent>> changes = List.of(
                event -> event.with(event.payload().replace("Half", "Most of the"), event.metaData()),
                event -> event.with(event.payload().replace("2020-12-04", "2020-12-03"), event.metaData()),
                event -> event.with(event.payload().replace("{\"", "{\"rag\":\"RED\",\""), event.metaData()),
                event -> event.with(event.payload(), event.metaData().replace("officer", "manager")),
                event -> event.with(event.payload(), event.metaData().replace("Bedford", "Luton")),
                event -> event.with(event.payload(), event.metaData().replace("\"api\"", "\"import/1\"")),
                event -> event.with(event.payload(), event.metaData().replace("02.120Z", "03.120Z")),
                event -> event.with(event.payload(), event.metaData().replace("5f1d", "5f1e")),
                event -> new StoredEvent(
                        "b/2.10",
                        "Action",
                        2,
                        "event-2",
                        "ProgressRecorded",
                        "1",
                        event.timestamp(),
                        event.payload(),
                        event.metaData()),
                event -> new StoredEvent(
                        event.aggregate(),
                        "Plan",
                        2,
                        "event-2",
                        "ProgressRecorded",
                        "1",
                        event.timestamp(),
                        event.payload(),
                        event.metaData()),
                event -> new StoredEvent(
                        event.aggregate(),
                        "Action",
                        3,
                        "event-2",
                        "ProgressRecorded",
                        "1",
                        event.timestamp(),
                        event.payload(),
                        event.metaData()),
                event -> new StoredEvent(
                        event.aggregate(),
                        "Action",
                        2,
                        "event-3",
                        "ProgressRecorded",
                        "1",
                        event.timestamp(),
                        event.payload(),
                        event.metaData()),
                event -> new StoredEvent(
                        event.aggregate(),
                        "Action",
                        2,
                        "event-2",
                        "GapIdentified",
                        "1",
                        event.timestamp(),
                        event.payload(),
                        event.metaData()),
                event -> new StoredEvent(
                        event.aggregate(),
                        "Action",
                        2,
                        "event-2",
                        "ProgressRecorded",
                        null,
                        event.timestamp(),
                        event.payload(),
                        event.metaData()),
                event -> new StoredEvent(
                        event.aggregate(),
                        "Action",
                        2,
                        "event-2",
                        "ProgressRecorded",
                        "1",
                        event.timestamp().plusMillis(1),
                        event.payload(),
                        event.metaData()));
        String statement = Statement.of(EVENT);
        assertThat(changes)
                .allSatisfy(
                        change -> assertThat(Statement.of(change.apply(EVENT))).isNotEqualTo(statement));
        assertThat(changes.stream().map(change -> Statement.of(change.apply(EVENT))))
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNotDependOnHowTheJsonIsLaidOut() {
        StoredEvent laidOut = EVENT.with(
                "{ \"narrative\" : \"Half\\u0020way\",\n \"asAt\":\"2020-12-04\", \"action\": \"bedford-winter\\/2.10\" }",
                EVENT.metaData());
        assertThat(Statement.of(laidOut)).isEqualTo(Statement.of(EVENT));
    }

    @Test
    void showsNoWords() {
        assertThat(Statement.of(EVENT)).doesNotContain("Half").doesNotContain("5f1d");
    }

    @Test
    void cannotBeTakenOfWhatIsNoEvent() {
        assertThatThrownBy(() -> Statement.of(EVENT.with("{", EVENT.metaData())))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> Statement.of(EVENT.with("[]", EVENT.metaData())))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> Statement.of(EVENT.with(EVENT.payload(), "{}")))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void cannotBeTakenOfWhatTwoReadersWouldReadDifferently() {
        for (String number : List.of("4.9999999999999999999", "9007199254740993", "1e0", "99999999999999999999")) {
            assertThatThrownBy(() -> Statement.of(EVENT.with(
                            EVENT.payload().replaceFirst("\\{", "{\"sequence\":" + number + ","), EVENT.metaData())))
                    .as(number)
                    .isInstanceOf(UnreadableEvent.class);
        }
        List<UnaryOperator<StoredEvent>> forgeries = List.of(
                event -> event.with(event.payload().replace("way", "\\ud800"), event.metaData()),
                event -> event.with(event.payload() + "{}", event.metaData()),
                event -> Forgeries.withAnotherBefore(event, "asAt", "2020-12-05"),
                event -> event.with(event.payload(), event.metaData().replaceFirst("\\{", "{\"salt\":\"x\",")));
        assertThat(forgeries)
                .allSatisfy(forgery -> assertThatThrownBy(() -> Statement.of(forgery.apply(EVENT)))
                        .isInstanceOf(UnreadableEvent.class));
    }

    @Test
    void aSaltIsAsLongAsItIsMade() {
        for (String salt : List.of("", "short", StoredExamples.SALT + "A", StoredExamples.SALT.replace('c', '+'))) {
            assertThatThrownBy(() -> Statement.of(
                            EVENT.with(EVENT.payload(), EVENT.metaData().replace(StoredExamples.SALT, salt))))
                    .as(salt)
                    .isInstanceOf(UnreadableEvent.class);
        }
    }

    @Test
    void everyTextOfAnEventIsKnownAsWordsOrAsStructure() {
        assertThat(EventNames.events().stream()
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .filter(component -> component.getType() == String.class)
                        .map(RecordComponent::getName))
                .allMatch(name -> Words.isWord(name) != STRUCTURE.contains(name));
    }
}
