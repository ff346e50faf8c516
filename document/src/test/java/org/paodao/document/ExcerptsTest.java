package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Own-worded excerpts (示例) in the manner of work points, divisions of tasks, lists of duties and plans over some years. */
class ExcerptsTest {
    static final List<String> ALL = List.of(
            "report-divided",
            "environment-points",
            "renewal-years",
            "safety-list",
            "rural-reform",
            "digital-points",
            "livelihood-projects",
            "service-measures",
            "water-year",
            "investment-plan",
            "inspection-mending",
            "old-and-young-table",
            "private-firms-list",
            "industry-plan",
            "school-year",
            "desk-book",
            "prosperity-letter",
            "table-in-one-line",
            "rule-of-law-lines",
            "table-of-single-cells",
            "town-tasks",
            "health-reform",
            "chapters-in-a-table",
            "stages-with-points",
            "quality-year",
            "province-report",
            "strokes-for-numbers",
            "division-table",
            "care-three-years",
            "housing-opinions",
            "jobs-campaign",
            "reforms-with-leaders",
            "flood-notice",
            "winter-works");

    static Stream<String> excerpts() {
        return ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("excerpts")
    void whoDoesWhatByWhenIsReadAsAPersonDoes(String name) {
        String form = "excerpt-" + name;
        DraftPlan plan = DocumentReader.plain().readText(Forms.text(form));
        assertThat(plan.verdict().isPlan()).isTrue();
        assertThat(plan.items().stream().map(Forms::brief).toList()).isEqualTo(Forms.expected(form));
    }
}
