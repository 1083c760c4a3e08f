package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** A small plan with two imports, entries, a retraction and an action that others write to. */
final class SamplePlan {
    private static final String FIRST = """
            Ref\tAction\tOwner\tTarget date\tRAG\tProgress (@ 4.12.20)
            1\tTest all staff weekly\tA. Khan\t31.12.20\tAmber\tBegun
            2\tPublish visiting rules online\tB. Lowe\tTBC\tGreen\t
            3\tBuy protective masks\tB. Lowe\t1.12.20\tRed\tOrdered
            """;

    private SamplePlan() {}

    static void loadInto(Caller caller, String plan) {
        succeeds(upload(caller, plan, FIRST));
        succeeds(upload(caller, plan, FIRST.replace("4.12.20", "18.12.20").replace("Begun", "Half way")));
        succeeds(caller.post("manager", "/api/plans/" + plan + "/actions", """
                {"reference": "busy", "requirement": "Be written to", "asAt": "2020-10-01"}"""));
        succeeds(caller.post("officer", "/api/plans/" + plan + "/actions/1/change-rag", """
                {"rag": "RED", "asAt": "2020-12-10"}"""));
        long wrong = succeeds(progress(caller, plan, "1", "The wrong action"))
                .json()
                .get("sequence")
                .asLong();
        Caller.Answer retracted = succeeds(caller.post(
                "officer",
                "/api/plans/" + plan + "/actions/1/retract-entry",
                "{\"sequence\": " + wrong + ", \"reason\": \"Wrong\"}"));
        succeeds(caller.get(
                "viewer",
                "/api/plans/" + plan + "?position=" + retracted.position().orElseThrow()));
    }

    static Caller.Answer progress(Caller caller, String plan, String action, String narrative) {
        return caller.post(
                "officer",
                "/api/plans/" + plan + "/actions/" + action + "/record-progress",
                "{\"narrative\": \"" + narrative + "\", \"asAt\": \"2020-12-04\"}");
    }

    static Caller.Answer upload(Caller caller, String plan, String table) {
        String boundary = "asat-test-boundary";
        StringBuilder body = new StringBuilder();
        for (String[] field : new String[][] {
            {"name=\"organisation\"", "Northmere Council"},
            {"name=\"title\"", "Winter plan"},
            {"name=\"periodStart\"", "2020-09-01"},
            {"name=\"periodEnd\"", "2021-08-31"},
            {"name=\"file\"; filename=\"plan.txt\"", table}
        }) {
            body.append(
                    "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(boundary, field[0], field[1]));
        }
        return Caller.send(HttpRequest.newBuilder(caller.url().resolve("/api/plans/" + plan + "/import"))
                .header("Authorization", Writer.basic("manager"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body + "--" + boundary + "--\r\n")));
    }

    private static Caller.Answer succeeds(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer;
    }
}
