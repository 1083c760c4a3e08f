package io.asat.platform.logging;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/** Prints exceptions with their classes and frames; of what they say, what {@link Telling} lets through. */
public final class WordlessStackTrace implements StackTracePrinter {
    private static final StandardStackTracePrinter PRINTER =
            StandardStackTracePrinter.rootLast().withFormatter(Telling::of);

    @Override
    public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
        PRINTER.printStackTrace(throwable, out);
    }
}
