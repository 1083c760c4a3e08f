package io.asat.platform.logging;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import org.springframework.boot.logging.StackTracePrinter;

/** Ends a line of the plain log with its exception. */
public final class WordlessThrowable extends ThrowableHandlingConverter {
    private final StackTracePrinter printer = new WordlessStackTrace();

    @Override
    public String convert(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy proxy
                ? printer.printStackTraceToString(proxy.getThrowable())
                : "";
    }
}
