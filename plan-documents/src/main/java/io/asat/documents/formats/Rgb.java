package io.asat.documents.formats;

import java.util.Locale;

/** A colour by its red, green and blue, 0 to 255 each. */
public record Rgb(int red, int green, int blue) {
    public Rgb {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("Not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    static Rgb of(int packed) {
        return new Rgb(packed >> 16 & 0xFF, packed >> 8 & 0xFF, packed & 0xFF);
    }

    boolean isWhite() {
        return red == 0xFF && green == 0xFF && blue == 0xFF;
    }

    /** As in a style sheet: "#ffc000". */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
