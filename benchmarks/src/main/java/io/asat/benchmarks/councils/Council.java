package io.asat.benchmarks.councils;

import io.asat.benchmarks.councils.Nodes.Reply;
import java.time.LocalDate;

/** A council with one plan, which it keeps in a document and loads again every month. */
record Council(int number, int actions) {
    static final LocalDate FIRST_DAY = LocalDate.of(2020, 10, 1);

    private static final String[] RATINGS = {"Green", "Amber", "Red"};
    private static final String BOUNDARY = "asat-councils-boundary";

    String plan() {
        return "council-" + number;
    }

    /**
     * Loads an edition: of every action its progress is another, of a third of them the rating as well.
     *
     * @param edition from 0; each a month after the one before
     */
    Reply load(Nodes nodes, int edition) {
        LocalDate asAt = FIRST_DAY.plusMonths(edition);
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"";
        String body = head + "organisation\"\r\n\r\nCouncil " + number + "\r\n"
                + head + "title\"\r\n\r\nPlan of council " + number + "\r\n"
                + head + "periodStart\"\r\n\r\n2020-09-01\r\n"
                + head + "periodEnd\"\r\n\r\n2024-12-31\r\n"
                + head + "asAt\"\r\n\r\n" + asAt + "\r\n"
                + head + "file\"; filename=\"edition-" + edition + ".txt\"\r\nContent-Type: text/plain\r\n\r\n"
                + document(edition) + "\r\n--" + BOUNDARY + "--\r\n";
        return nodes.post(
                "manager", "/api/plans/" + plan() + "/import", "multipart/form-data; boundary=" + BOUNDARY, body);
    }

    private String document(int edition) {
        StringBuilder text = new StringBuilder("Ref\tTheme\tAction\tOwner\tTarget date\tRAG\tProgress\n");
        for (int action = 1; action <= actions; action++) {
            text.append(action)
                    .append("\tTheme ")
                    .append((action - 1) * 6 / actions + 1)
                    .append("\tWhat council ")
                    .append(number)
                    .append(" undertakes as its measure number ")
                    .append(action)
                    .append(", in as many words as it takes\tHead of service ")
                    .append(action % 9)
                    .append('\t')
                    .append(LocalDate.of(2021, 1 + action % 12, 28))
                    .append('\t')
                    .append(RATINGS[(action + edition / 3 * (action % 3 == 0 ? 1 : 0)) % RATINGS.length])
                    .append("\tMonth ")
                    .append(edition)
                    .append(": met with the providers about measure ")
                    .append(action)
                    .append("; two questions are open, the next review is booked\n");
        }
        return text.toString();
    }
}
