package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Ref.,REFERENCE",
        "Action No.,REFERENCE",
        "#,REFERENCE",
        "ID,REFERENCE",
        "Action Point No.,REFERENCE",
        "Plan Paragraph Reference,PARAGRAPH",
        "Key Action,REQUIREMENT",
        "Actions Required by the Council,REQUIREMENT",
        "What we will do,REQUIREMENT",
        "Recommendation,REQUIREMENT",
        "Task,REQUIREMENT",
        "Actions required to fill gaps/Comments,GAP",
        "HOW TO CLOSE THE GAP,GAP",
        "Further action needed,GAP",
        "Requirement fully met (Y/N)?,FULLY_MET",
        "Met?,FULLY_MET",
        "RAG rating,RAG",
        "BRAG status,RAG",
        "CURRENT /STATUS,STATUS",
        "Position,STATUS",
        "Progress (@ 4.12.20),PROGRESS",
        "Latest update,PROGRESS",
        "What we have done,PROGRESS",
        "By When?,TARGET_DATE",
        "Deadline,TARGET_DATE",
        "Timescale,TARGET_DATE",
        "Target completion date,TARGET_DATE",
        "WHO'S THE LEAD?,OWNER",
        "Responsible Officer/Organisation,OWNER",
        "By whom,OWNER",
        "Action owner,OWNER",
        "Theme,THEME",
        "Area,SECTION",
        "Notes,PROGRESS",
        "Remarks,PROGRESS",
        "Action taken,PROGRESS",
        "Date completed,COMPLETED_ON",
        "Actual completion date,COMPLETED_ON",
        "Finish,TARGET_DATE",
        "Time frame,TARGET_DATE",
        "To be completed by,TARGET_DATE",
        "Party responsible,OWNER",
        "Lead department,OWNER",
        "Action by,OWNER",
        "Directorate,OWNER",
        "% complete,STATUS",
        "Milestone,REQUIREMENT",
        "Deliverables,REQUIREMENT",
        "Goal,REQUIREMENT",
        "Completed (Y/N),COMPLETED_ON"
    })
    void knowsAColumnByItsHeading(String heading, Column meaning) {
        assertThat(HeaderWords.meaning(heading)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Cost",
                "Start date",
                "Date raised",
                "Last review date",
                "Success measure",
                "Supporting departments",
                "What it means"
            })
    void leavesOtherColumnsAlone(String heading) {
        assertThat(HeaderWords.meaning(heading)).isEmpty();
    }
}
