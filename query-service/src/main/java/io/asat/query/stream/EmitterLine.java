package io.asat.query.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** A line over an answer that is never finished. */
record EmitterLine(ResponseBodyEmitter emitter) implements Line {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    @Override
    public void send(String text) throws IOException {
        emitter.send(text, TEXT);
    }

    @Override
    public void end() {
        emitter.complete();
    }
}
