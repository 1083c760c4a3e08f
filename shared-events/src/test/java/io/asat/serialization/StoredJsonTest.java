package io.asat.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.asat.events.EntryRetracted;
import io.asat.events.ProgressRecorded;
import io.asat.events.RagChanged;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;

class StoredJsonTest {
    private static final ActionId ACTION = ActionId.of("bedford/2.10");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 4);

    private final Serializer serializer = StoredJson.serializer();

    @Test
    void storesEventsUnderTheirLogicalNameAndRevision() {
        SerializedType type = serializer
                .serialize(new ProgressRecorded(ACTION, "Begun", DAY), byte[].class)
                .getType();

        assertThat(type.getName()).isEqualTo("ProgressRecorded");
        assertThat(type.getRevision()).isEqualTo("1");
    }

    @Test
    void findsTheClassOfALogicalName() {
        assertThat(serializer.classForType(new SimpleSerializedType("ProgressRecorded", "1")))
                .isEqualTo(ProgressRecorded.class);
    }

    @Test
    void namesWhatIsNoEventByItsClass() {
        assertThat(serializer.typeForClass(LocalDate.class).getName()).isEqualTo("java.time.LocalDate");
        assertThat(serializer.classForType(new SimpleSerializedType("java.time.LocalDate", null)))
                .isEqualTo(LocalDate.class);
    }

    @Test
    void knowsNoClassForANameItHasNeverStored() {
        assertThat(serializer.classForType(new SimpleSerializedType("ActionForgotten", "1")))
                .isEqualTo(UnknownSerializedType.class);
    }

    @Test
    void readsPastFieldsItDoesNotKnow() {
        Object read = read("ProgressRecorded", """
                {"action":"bedford/2.10","narrative":"Begun","asAt":"2020-12-04","mood":{"good":true}}""");

        assertThat(read).isEqualTo(new ProgressRecorded(ACTION, "Begun", DAY));
    }

    @Test
    void takesAFieldThatIsNotThereForNull() {
        Object read = read("RagChanged", """
                {"action":"bedford/2.10","asAt":"2020-12-04"}""");

        assertThat(read).isEqualTo(new RagChanged(ACTION, null, null, DAY));
    }

    @Test
    void refusesToReadANumberThatIsNotThere() {
        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> read("EntryRetracted", """
                {"action":"bedford/2.10","reason":"x"}"""));
        assertThat(read("EntryRetracted", """
                {"action":"bedford/2.10","sequence":2}""")).isEqualTo(new EntryRetracted(ACTION, 2, null));
    }

    private Object read(String name, String json) {
        var type = new SimpleSerializedType(name, "1");
        return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, type));
    }
}
