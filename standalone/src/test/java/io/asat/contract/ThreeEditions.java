package io.asat.contract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Three editions of one plan, each laid out anew, and what a plan answers that took some of them in. */
final class ThreeEditions {
    private static final String ALL = "&sort=reference&status=OPEN&status=COMPLETE&status=WITHDRAWN&size=500";
    private static final List<String> NOT_COMPARED =
            List.of("planId", "version", "lastRecordedAt", "recordedAt", "recordedBy", "position");
    static final List<String> DAYS = List.of(
            "2020-10-31",
            "2020-11-01",
            "2020-11-15",
            "2020-11-30",
            "2020-12-01",
            "2020-12-31",
            "2021-01-31",
            "2021-02-01");

    private static final List<String> EDITIONS = List.of("""
            Theme\tRef\tAction\tLead officer\tBy when\tStatus
            Homes\t1\tVisit every care home once a month\tA. Khan\t31/12/2020\tNot started
            \t2\tShare spare staff between homes\tB. Lowe\tTBC\tNot started
            Hospitals\t3\tTest all patients before they leave\tC. Moss\t30/11/2020\tIn progress
            \t5\tClean every ward twice a day\tC. Moss\t10/12/2020\tIn progress
            """, """
            Ref\tWhat we will do\tOwner\tTarget date\tRAG\tUpdate
            1\tVisit every care home once each month\tA. Khan\t31/12/2020\tAmber\tHalf visited
            2\tShare spare staff between homes\tD. Pell\tEnd Jan 2021\tGreen\tRota agreed
            3\tTest all patients before they leave\tC. Moss\tComplete\tGreen\tDone since 20 November
            4\tBuy tablets for the wards\tC. Moss\tASAP\tRed\t
            5\tClean every ward twice a day\tC. Moss\tTBC\tAmber\t
            """, """
            No.\tAction\tResponsible\tDeadline\tCurrent status
            1\tVisit every care home once each month\tE. Quill\t31/01/2021\tCompleted
            2\tShare spare staff between homes\tD. Pell\tCompleted\tCompleted
            4\tBuy tablets for the wards\t\t28/02/2021\tDelayed
            5\tClean every ward twice a day\tC. Moss\tComplete\t
            """);
    private static final List<String> AS_AT = List.of("2020-11-01", "2020-12-01", "2021-02-01");

    private ThreeEditions() {}

    /** @param order the editions by their numbers from 0 */
    static PlanDriver loaded(Api api, String order, boolean withdrawAbsent) {
        var plan = new PlanDriver(api, PlanDriver.newId());
        order.chars()
                .map(edition -> edition - '0')
                .forEach(edition -> Upload.of(api, plan.id(), "plan.txt", EDITIONS.get(edition))
                        .toNewPlan()
                        .with("asAt", AS_AT.get(edition), "withdrawAbsent", withdrawAbsent)
                        .send()
                        .is(200));
        return plan;
    }

    /** All actions at each of the days, without what the order of loading is allowed to make different. */
    static Map<String, Object> answers(PlanDriver plan, String parameters) {
        var answers = new LinkedHashMap<String, Object>();
        for (var day : DAYS) {
            answers.put(
                    day,
                    plan.get("/actions?asAt=" + day + ALL + parameters).actions().stream()
                            .map(ThreeEditions::compared)
                            .toList());
        }
        return answers;
    }

    /** The same computed from the event store alone. */
    static Map<String, Object> replayed(PlanDriver plan, String parameters) {
        var answers = new LinkedHashMap<String, Object>();
        for (var day : DAYS) {
            answers.put(
                    day,
                    plan.replay("?asAt=" + day + parameters).actions().stream()
                            .sorted(Comparator.comparing(action -> String.valueOf(action.get("reference"))))
                            .map(ThreeEditions::compared)
                            .toList());
        }
        return answers;
    }

    @SuppressWarnings("unchecked")
    private static Object compared(Object value) {
        if (value instanceof Map<?, ?> map) {
            var fields = new LinkedHashMap<>((Map<String, Object>) map);
            NOT_COMPARED.forEach(fields::remove);
            fields.replaceAll((field, member) -> compared(member));
            return fields;
        }
        return value;
    }
}
