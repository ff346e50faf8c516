package org.paodao.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicators;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.scoring.target.TargetKind;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program that knows only what the document prints can say a target as well. */
@DatabaseTest
class PrintedGoalsApiTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Organization organization;

    @Autowired
    Indicators indicators;

    private CurrentUser office = Districts.NOBODY;
    private UUID unit = new UUID(0, 0);

    @BeforeEach
    void anOffice() {
        office = Districts.someone(organization);
        unit = organization.create(office, NewUnit.named("区示例局")).id();
    }

    @Test
    void aGoalWithoutAKindIsReadFromItsWords() {
        assertThat(put("RATE", "READ", "不低于95%")).hasStatusOk();
        Goal goal = goals().getFirst();
        assertThat(goal.kind()).isEqualTo(TargetKind.AT_LEAST.name());
        assertThat(goal.terms()).containsEntry("goal", "95");
        assertThat(put("WORDS", "READ", "适度增长")).hasStatusOk();
        assertThat(goals())
                .extracting(Goal::kind)
                .containsExactlyInAnyOrder(TargetKind.AT_LEAST.name(), TargetKind.IN_WORDS.name());
    }

    @Test
    void aKindThatThereIsNotIsRefused() {
        assertThat(put("RATE", "PRINTED", "不低于95%")).hasStatus(422).bodyText().contains("READ");
    }

    private List<Goal> goals() {
        return indicators.draft(office).stream()
                .flatMap(draft -> Objects.requireNonNull(draft.content()).goals().stream())
                .toList();
    }

    private MvcTestResult put(String code, String kind, String printed) {
        return mvc.put()
                .uri("/api/v1/indicator-drafts/" + code)
                .header("Accept-Language", "zh-CN")
                .with(As.user(office))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"seen": 0, "content": {"definition": {"name": "示例%s", "measure": "%%", "decimals": 1, "direction": "HIGHER",
                         "scope": "", "cumulative": false, "growth": false, "frequency": "MONTH", "responsibleUnit": "%s", "eachReports": false,
                         "formula": "", "breakdowns": [], "lagDays": 0, "qualityNote": "", "sample": true},
                         "goals": [{"unit": "00000000-0000-0000-0000-000000000000", "period": {"year": 2031, "frequency": "YEAR", "number": 1}, "kind": "%s", "terms": {}, "printed": "%s"}]}}
                        """.formatted(code, unit, kind, printed))
                .exchange();
    }
}
