package io.asat.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.asat.proof.Fault;
import io.asat.proof.OfflineVerification;
import io.asat.proof.PlanHead;
import io.asat.proof.UnreadableEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The program behind {@code ./asat verify EVENTS --head HEAD}: holds exported events against a head, a file or its value. */
public class Verify {
    private static final int DOES_NOT_HOLD = 1;
    private static final int USAGE = 2;
    private static final Pattern VALUE = Pattern.compile("[0-9a-f]{64}");

    public static void main(String[] arguments) {
        if (arguments.length != 3 || !arguments[1].equals("--head")) {
            System.err.println("usage: ./asat verify EVENTS.ndjson --head FILE|VALUE");
            System.exit(USAGE);
        }
        System.exit(verify(Path.of(arguments[0]), arguments[2]));
    }

    private static int verify(Path events, String head) {
        try (BufferedReader lines = Files.newBufferedReader(events, UTF_8)) {
            OfflineVerification.Result result = VALUE.matcher(head).matches()
                    ? OfflineVerification.against(head, lines)
                    : OfflineVerification.against(PlanHead.read(Files.readString(Path.of(head))), lines);
            result.faults().forEach(Verify::print);
            System.out.printf(
                    "%d events, head %s: %s%n",
                    result.events(), result.head(), result.holds() ? "all holds" : "does not hold");
            return result.holds() ? 0 : DOES_NOT_HOLD;
        } catch (IOException | UnreadableEvent e) {
            System.err.println(e.getMessage());
            return USAGE;
        }
    }

    private static void print(Fault fault) {
        System.out.println(
                fault.aggregate().isEmpty()
                        ? fault.detail()
                        : "%s, event %d: %s".formatted(fault.aggregate(), fault.sequence(), fault.detail()));
    }
}
