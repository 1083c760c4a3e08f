package io.asat.documents;

import io.asat.documents.formats.CellText;
import io.asat.documents.formats.Rgb;
import io.asat.values.FullyMet;
import io.asat.values.Rag;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a plan's row of an action's texts by column. */
final class RowMaker {
    private final RawAction action;
    private final List<String> texts;
    private final List<DocumentWarning> warnings;
    private final CodeWords codes;

    RowMaker(RawAction action, List<String> texts, List<DocumentWarning> warnings, CodeWords codes) {
        this.codes = codes;
        this.action = action;
        this.texts = texts;
        this.warnings = warnings;
    }

    PlanRow make() {
        String status = text(Column.STATUS);
        if (status == null) {
            status = otherThanRag();
        }
        RowProgress progress = RowProgress.of(action.layout(), column -> Optional.ofNullable(at(column)))
                .orElse(inStatus(status));
        progress.unread()
                .forEach(heading ->
                        warn("“" + shortened(heading) + "” names no day, beside progress that does, and is not read"));
        String requirement = text(Column.REQUIREMENT);
        if (requirement == null) {
            warn("the requirement is missing");
        }
        warnOfStruck();
        return new PlanRow(
                action.first().line(),
                own(text(Column.THEME), action.theme()),
                own(text(Column.SECTION), action.section()),
                reference(),
                paragraphs(),
                requirement,
                first(Column.OWNER),
                targetDate(),
                rag(status),
                fullyMet(),
                text(Column.GAP),
                progress.latest(),
                progress.asAt(),
                progress.earlier(),
                status,
                text(Column.COMPLETED_ON));
    }

    /** Of two columns that number together, the second may hold the whole number already. */
    private @Nullable String reference() {
        String number = "";
        for (String part : texts(Column.REFERENCE)) {
            String more = PrintedReference.clean(part).orElse("");
            number = number.isEmpty() || more.startsWith(number + ".") ? more : number + "." + more;
        }
        return PrintedReference.clean(number).orElse(null);
    }

    /** The words of the column, or the headings of those in which it is marked. */
    private @Nullable String targetDate() {
        List<LayoutColumn> marked = action.layout().columns().stream()
                .filter(column -> column.meaning() == Column.TARGET_DATE)
                .filter(column -> Optional.ofNullable(at(column))
                        .filter(StatusWords::isMark)
                        .isPresent())
                .toList();
        return marked.isEmpty()
                ? action.layout().columns().stream()
                        .filter(column -> column.meaning() == Column.TARGET_DATE)
                        .sorted(Comparator.comparingInt(column -> TargetDateChoice.rank(column.heading())))
                        .map(this::at)
                        .flatMap(text -> Optional.ofNullable(text).stream())
                        .findFirst()
                        .orElse(null)
                : marked.getLast().heading();
    }

    private void warnOfStruck() {
        action.layout().columns().stream()
                .filter(column -> column.meaning() == Column.TARGET_DATE)
                .map(column -> action.first().source(column.first()).struck())
                .filter(struck -> !struck.isEmpty())
                .forEach(struck -> warn("the target date “" + shortened(struck) + "” is struck out and not read"));
    }

    /** What a RAG column says that is no colour of ours, as "Complete". */
    private @Nullable String otherThanRag() {
        String words = text(Column.RAG);
        return words != null && Codes.rag(words).isEmpty() && StatusWords.saysHowFar(words) ? words : null;
    }

    private RowProgress inStatus(@Nullable String status) {
        Column column = text(Column.STATUS) == null ? Column.RAG : Column.STATUS;
        return status == null || Codes.isRag(status)
                ? RowProgress.NONE
                : RowProgress.only(
                        status,
                        action.layout().first(column).map(LayoutColumn::asAt).orElse(null));
    }

    private @Nullable Rag rag(@Nullable String status) {
        String own = text(Column.RAG);
        if (own == null) {
            Optional<Rag> written =
                    Optional.ofNullable(status).filter(Codes::isRag).flatMap(Codes::rag);
            written.ifPresent(found -> codes.add(Objects.requireNonNull(status), found));
            return written.or(this::fill).orElse(null);
        }
        Optional<Rag> rag = Codes.rag(own);
        rag.ifPresent(found -> codes.add(own, found));
        if (rag.isEmpty() && !StatusWords.saysHowFar(own)) {
            warn("“" + shortened(own) + "” is none of green, amber and red");
        }
        return rag.orElse(null);
    }

    /** The colour behind the code, where it is not written. */
    private Optional<Rag> fill() {
        return action.layout().columns().stream()
                .filter(column -> column.meaning() == Column.RAG || column.meaning() == Column.STATUS)
                .map(column -> action.first().source(column.first()).fill())
                .flatMap(fill -> Optional.ofNullable(fill).stream())
                .flatMap(fill -> hue(fill).stream())
                .findFirst();
    }

    private Optional<Rag> hue(Rgb fill) {
        Optional<Rag> rag = Hue.rag(fill);
        rag.ifPresent(found -> codes.add("filled " + fill, found));
        return rag;
    }

    private @Nullable FullyMet fullyMet() {
        String words = text(Column.FULLY_MET);
        if (words == null) {
            return null;
        }
        Optional<FullyMet> met = Codes.fullyMet(words);
        met.ifPresent(found -> codes.add(words, found));
        if (met.isEmpty()) {
            warn("“" + shortened(words) + "” does not say whether the requirement is met");
        }
        return met.orElse(null);
    }

    private List<String> paragraphs() {
        String words = text(Column.PARAGRAPH);
        return words == null
                ? List.of()
                : Arrays.stream(words.split("[&,;]| and ", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private @Nullable String text(Column meaning) {
        List<String> parts = texts(meaning);
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    private @Nullable String first(Column meaning) {
        List<String> parts = texts(meaning);
        return parts.isEmpty() ? null : parts.getFirst();
    }

    private List<String> texts(Column meaning) {
        return action.layout().columns().stream()
                .filter(column -> column.meaning() == meaning)
                .map(this::at)
                .flatMap(text -> Optional.ofNullable(text).stream())
                .toList();
    }

    private @Nullable String at(LayoutColumn column) {
        String text = CellText.flat(Seams.join(texts.subList(column.first(), column.last() + 1)));
        return text.isBlank() ? null : text;
    }

    private static @Nullable String own(@Nullable String inRow, @Nullable String above) {
        return inRow == null ? above : inRow;
    }

    private void warn(String message) {
        warnings.add(new DocumentWarning(action.first().line(), action.reference(), message));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
