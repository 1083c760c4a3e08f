package io.asat.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributeTest {

    @Test
    void namesAreTheFieldsOfTheContractsAction() {
        assertThat(Attribute.ALL)
                .extracting(Attribute::field)
                .containsExactly(
                        "requirement",
                        "paragraphReferences",
                        "theme",
                        "section",
                        "owner",
                        "targetDate",
                        "rag",
                        "fullyMet",
                        "gap",
                        "progress",
                        "status");
    }

    @Test
    void isFoundByItsName() {
        for (Attribute<?> attribute : Attribute.ALL) {
            assertThat(Attribute.named(attribute.field()).orElseThrow()).isSameAs(attribute);
        }
        assertThat(Attribute.named("version")).isEmpty();
    }
}
