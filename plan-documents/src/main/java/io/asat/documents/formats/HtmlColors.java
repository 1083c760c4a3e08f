package io.asat.documents.formats;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The colour behind a cell or row of an HTML table, where it says so itself. */
final class HtmlColors {
    private static final Pattern BACKGROUND =
            Pattern.compile("background(?:-color)?:(#[0-9a-f]{3,6}|rgba?\\([0-9., ]{1,40}\\)|[a-z]{1,30})");
    private static final Pattern NUMBERS = Pattern.compile("rgba?\\(([0-9]{1,3}),([0-9]{1,3}),([0-9]{1,3}).*");
    private static final Map<String, Integer> NAMES = Map.of(
            "red", 0xFF0000,
            "green", 0x008000,
            "lime", 0x00FF00,
            "limegreen", 0x32CD32,
            "lightgreen", 0x90EE90,
            "yellow", 0xFFFF00,
            "orange", 0xFFA500,
            "gold", 0xFFD700,
            "blue", 0x0000FF,
            "grey", 0x808080);

    private HtmlColors() {}

    /** Empty for none or white. */
    static Optional<Rgb> behind(Element element) {
        Matcher style = BACKGROUND.matcher(HtmlCell.style(element));
        Optional<Rgb> said = style.find()
                ? color(style.group(1))
                : color(element.attr("bgcolor").strip());
        return said.filter(color -> !color.isWhite());
    }

    private static Optional<Rgb> color(String words) {
        if (words.startsWith("#")) {
            String digits = words.length() == 4 ? words.replaceAll("[0-9A-Fa-f]", "$0$0") : words;
            return XlsxColors.rgb(digits.substring(1));
        }
        Matcher numbers = NUMBERS.matcher(words);
        if (numbers.matches()) {
            return Optional.of(new Rgb(part(numbers, 1), part(numbers, 2), part(numbers, 3)));
        }
        return Optional.ofNullable(NAMES.get(words)).map(Rgb::of);
    }

    private static int part(Matcher numbers, int group) {
        return Math.min(255, Integer.parseInt(numbers.group(group)));
    }
}
