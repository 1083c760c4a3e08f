package io.asat.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;

/** What somebody with SQL alone could make of a stored event to have it read otherwise. */
final class Forgeries {
    private static final int CUT = 3;

    private Forgeries() {}

    /** What is cut off the words becomes the end of a salt. */
    static StoredEvent withTheBeginningCutOff(StoredEvent event) {
        StoredTree tree = StoredTree.of(event);
        String words = tree.payload().get("narrative").stringValue();
        byte[] salt = commitments(tree).salt("/narrative");
        byte[] longer = Arrays.copyOf(salt, salt.length + CUT);
        System.arraycopy(words.getBytes(UTF_8), 0, longer, salt.length, CUT);
        tree.payload().put("narrative", words.substring(CUT));
        tree.metaData().put("salt/narrative", Commitments.encoded(longer));
        return event.with(tree.payload().toString(), tree.metaData().toString());
    }

    static StoredEvent withTheCommitmentInPlaceOfTheWords(StoredEvent event) {
        StoredTree tree = StoredTree.of(event);
        String commitment = commitments(tree)
                .of("/narrative", tree.payload().get("narrative").stringValue());
        ObjectNode inPlace = tree.payload().putObject("narrative");
        inPlace.put("sha256", commitment);
        return event.with(tree.payload().toString(), event.metaData());
    }

    /** The first reader takes the one, the second the other. */
    static StoredEvent withAnotherBefore(StoredEvent event, String name, String value) {
        String another = "{\"%s\":\"%s\",".formatted(name, value);
        return event.with(event.payload().replaceFirst("\\{", another), event.metaData());
    }

    private static Commitments commitments(StoredTree tree) {
        return new Commitments(tree.metaData(), Words.in(tree.payload()));
    }
}
