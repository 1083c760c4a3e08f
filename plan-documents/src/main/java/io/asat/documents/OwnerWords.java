package io.asat.documents;

import java.util.regex.Pattern;

/** Tells by its wording a person, a post or a body that may own an action. */
final class OwnerWords {
    private static final int LONGEST = 90;
    private static final Pattern POST = Pattern.compile(
            "\\b(?:officer|manager|head|director|lead|leader|team|council|coordinator|co-ordinator|chief|deputy|assistant"
                    + "|committee|board|department|dept|service|services|unit|division|clerk|chair|headteacher|principal|governors?"
                    + "|dean|registrar|sister|matron|nurse|consultant|engineer|planner|surveyor|secretary|treasurer|trustees?|group|office"
                    + "|agency|police|trust|partnership|university|school|contractor|provider|mayor|attorney|supervisor|superintendent"
                    + "|ceo|coo|cfo|cio|hr|slt|smt|dsl|senco|bursar|warden|architect|administrator|specialist|analyst|advisor|adviser)s?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Prof|Sir|Rev)\\.? )?(?:\\p{Lu}[\\p{L}'’-]+\\.?|\\p{Lu}\\.?)(?: (?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.?)){1,3}");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}(?: ?[/&,+] ?\\p{Lu}{2,5})*");

    private OwnerWords() {}

    static boolean looksLikeOwner(String cell) {
        String text = cell.strip();
        return text.length() <= LONGEST
                && !ActionVerbs.opens(text)
                && (POST.matcher(text).find()
                        || NAME.matcher(text).matches()
                        || INITIALS.matcher(text).matches());
    }
}
