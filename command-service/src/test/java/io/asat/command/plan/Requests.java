package io.asat.command.plan;

import io.asat.command.request.Rejection;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import io.asat.command.request.Requester;
import java.util.HashMap;
import java.util.Map;

/** Who asks in tests, and what they are refused with. */
final class Requests {
    static final Requester OFFICER = new Requester("officer", "Bedford", false, false);
    static final Requester MANAGER = new Requester("manager", "Bedford", false, true);
    static final Requester OF_ANOTHER_COUNCIL = new Requester("stranger", "Luton", false, true);

    private Requests() {}

    static Request by(Requester requester) {
        return new Request(requester, "api", null, "body", null);
    }

    static Request keyed(String key, String digest) {
        return new Request(OFFICER, "api", key, digest, null);
    }

    static Request ifMatch(long version) {
        return new Request(OFFICER, "api", null, "body", version);
    }

    /** @param args names and values in turn */
    static Rejection refusal(Code code, Object... args) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            named.put(args[i].toString(), args[i + 1].toString());
        }
        return new Rejection(code, named);
    }
}
