package io.asat.documents;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The verbs with which actions begin: "Review …", "To publish …", "We will train …". */
final class ActionVerbs {
    private static final Set<String> VERBS = Set.copyOf(List.of("""
            accelerate achieve acquire act adapt add address adopt advertise advise advocate agree align allocate amend analyse
            analyze appoint approve arrange assess assign assist attend audit award begin benchmark brief bring build buy
            calculate call campaign carry celebrate change check clarify clean clear close collaborate collate collect
            commence commission communicate compile complete conduct confirm connect consider consolidate construct consult
            contact continue convene convert coordinate co-ordinate create cut decide define deliver demonstrate deploy
            design determine develop devise discuss display distribute document draft draw drive educate embed employ enable
            encourage engage enhance ensure equip erect establish evaluate examine expand explore extend facilitate fill finalise
            finalize find fit fix focus formalise fund give grow guarantee help hire hold host identify implement improve
            include incorporate increase inform initiate inspect install integrate introduce invest investigate invite
            issue join keep launch lay lead learn liaise link list lobby look maintain make manage map measure meet
            mend monitor move negotiate nominate obtain offer open operate order organise organize paint partner pilot plan
            plant prepare present prevent prioritise prioritize procure produce progress promote propose protect provide
            publicise publish purchase put raise re-issue recommend record recruit redesign reduce refresh refurbish
            register reinstate relocate remind remove renew repair replace report request require research resolve respond
            restore retain retrofit revise review revisit roll run schedule scope secure seek send set share sign simplify
            source standardise start strengthen streamline submit supply support survey switch tackle take target test
            tidy track train transfer transform transition undertake update upgrade use utilise validate verify visit widen
            work write""".split("\\s+")));

    private ActionVerbs() {}

    static boolean opens(String text) {
        String plain =
                text.toLowerCase(Locale.ROOT).replaceFirst("^[^a-z]*(?:(?:to|we will|the council will|will) )?", "");
        int end = 0;
        while (end < plain.length() && (Character.isLetter(plain.charAt(end)) || plain.charAt(end) == '-')) {
            end++;
        }
        return VERBS.contains(plain.substring(0, end));
    }
}
