package io.asat.documents.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers as the cells that hold them show them, and the days that some of them are. */
final class XlsxNumbers {
    /** What is quoted, in brackets or escaped in a format is no part of a date. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

    private static final double LAST_DAY = 2_958_466;

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final Map<String, Boolean> dayFormats = new HashMap<>();
    private final boolean from1904;

    /** @param from1904 whether days are counted from 1904, as old Macintosh workbooks do */
    XlsxNumbers(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The day a number is if it is shown as one, day included: a month alone stays the words it is shown in. */
    Optional<LocalDate> day(double number, XlsxStyles.Style style) {
        boolean shown = number >= 1
                && number < LAST_DAY
                && dayFormats.computeIfAbsent(style.format(), format -> showsDay(style));
        return shown ? moment(number).map(LocalDateTime::toLocalDate) : Optional.empty();
    }

    String text(double number, XlsxStyles.Style style) {
        try {
            String text = formatter.formatRawCellContents(number, style.formatId(), style.format(), from1904);
            return text.isBlank() || text.startsWith("###") ? plain(number) : text;
        } catch (RuntimeException unknownFormat) {
            // the format is the document's, and the library refuses some with exceptions of many kinds
            return plain(number);
        }
    }

    Optional<LocalDateTime> moment(double number) {
        try {
            return Optional.ofNullable(DateUtil.getLocalDateTime(number, from1904));
        } catch (DateTimeException | ArithmeticException outOfRange) {
            return Optional.empty();
        }
    }

    private static boolean showsDay(XlsxStyles.Style style) {
        String letters = LITERAL.matcher(style.format()).replaceAll("").toLowerCase(Locale.ROOT);
        return DateUtil.isADateFormat(style.formatId(), style.format()) && letters.indexOf('d') >= 0;
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
