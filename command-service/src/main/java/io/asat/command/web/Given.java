package io.asat.command.web;

import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.platform.web.Problem;
import io.asat.values.ParagraphReferences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a body gives, as assertions: fields left out or null assert nothing. */
final class Given {
    private Given() {}

    /** @return what holds from the first day; a blank text is nothing given */
    static Assertions registered(Bodies.RegisterAction body) {
        return Assertions.of(Attribute.REQUIREMENT, body.requirement())
                .andIfPresent(Attribute.PARAGRAPH_REFERENCES, references(body.paragraphReferences()))
                .andIfPresent(Attribute.THEME, textOf(body.theme()))
                .andIfPresent(Attribute.SECTION, textOf(body.section()))
                .andIfPresent(Attribute.OWNER, textOf(body.owner()))
                .andIfPresent(Attribute.RAG, body.rag())
                .andIfPresent(Attribute.FULLY_MET, body.fullyMet())
                .andIfPresent(Attribute.GAP, textOf(body.gap()))
                .andIfPresent(Attribute.PROGRESS, textOf(body.progress()));
    }

    /** @return what is described anew; a blank theme or section is none from now on */
    static Assertions described(Bodies.Describe body) {
        Assertions described = Assertions.NONE
                .andIfPresent(Attribute.REQUIREMENT, body.requirement())
                .andIfPresent(Attribute.PARAGRAPH_REFERENCES, references(body.paragraphReferences()));
        if (body.theme() != null) {
            described = described.and(Attribute.THEME, textOf(body.theme()));
        }
        if (body.section() != null) {
            described = described.and(Attribute.SECTION, textOf(body.section()));
        }
        if (described.isEmpty()) {
            throw Problem.invalid("", "one of requirement, paragraphReferences, theme and section is required");
        }
        return described;
    }

    private static @Nullable ParagraphReferences references(@Nullable List<String> given) {
        return given == null ? null : new ParagraphReferences(given);
    }

    private static @Nullable String textOf(@Nullable String given) {
        return given == null || given.isBlank() ? null : given;
    }
}
