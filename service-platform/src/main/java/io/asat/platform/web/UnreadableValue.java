package io.asat.platform.web;

/** A text that cannot be read as what its field or parameter takes; the message is for the caller's eyes. */
public final class UnreadableValue extends IllegalArgumentException {
    private final String accepted;

    /** @param accepted continues a sentence that begins with the field's name: {@code must be true or false} */
    public UnreadableValue(String accepted) {
        super(accepted);
        this.accepted = accepted;
    }

    @Override
    public String getMessage() {
        return accepted;
    }
}
