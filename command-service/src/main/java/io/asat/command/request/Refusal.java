package io.asat.command.request;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;

/** Thrown by an aggregate that refuses a command; carries the {@link Rejection} as its details. */
public final class Refusal extends CommandExecutionException {
    private static final long serialVersionUID = 1;

    private Refusal(Rejection rejection) {
        super(rejection.code().name(), null, rejection);
    }

    /** @param args names and values in turn */
    public static Refusal of(Rejection.Code code, Object... args) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            named.put(args[i].toString(), args[i + 1].toString());
        }
        return new Refusal(new Rejection(code, named));
    }
}
