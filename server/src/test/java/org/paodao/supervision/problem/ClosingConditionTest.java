package org.paodao.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.Samples;
import org.paodao.indicator.SystemPublishing;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ClosingConditionTest extends ProblemCase {
    private static final String CODE = "TX-01";

    @Autowired
    private Indicators indicators;

    @Autowired
    private SystemPublishing system;

    @Autowired
    private JdbcClient db;

    @Test
    void closingWaitsUntilTheIndicatorHasTurned() {
        refused("supervisionproblem.indicator", () -> problems.list(office, wish("TX-99", "none")));
        refused("supervisionproblem.indicator-needed", () -> problems.list(office, wish("", "empty")));
        indicators.put(office, CODE, Samples.content("示例优良率", unit, "90"), 0);
        system.publish(office, new Publishing("closing" + office.username(), "示例", LocalDate.of(2023, 1, 1)));
        UUID id = applied(wish(CODE, "turned"));
        int seen = problem(id).version();
        judged("f", "R", "f");
        refused("supervisionproblem.not-turned", () -> verifying.accept(inspector, id, seen, "示例", ""));
        judged("fg", "RG", "ft");
        refused("supervisionproblem.not-turned", () -> verifying.accept(inspector, id, seen, "示例", ""));
        judged("fg", "RG", "f");
        verifying.accept(inspector, id, seen, "示例：指标已转绿", "");
        assertThat(lists.problem(office, id).steps().getLast().tests())
                .as("which light was seen is kept")
                .containsExactly(new TestAnswer(ClosingTest.EFFECT, "示例：指标已转绿", "TX-01 2023-07 GREEN", null));
    }

    private NewProblem wish(String indicator, String key) {
        return new NewProblem(
                key, AUDIT, "示例：指标连续亮红灯", unit, "", null, null, indicator, ClosingCondition.INDICATOR, 0, null, true);
    }

    /** The lights of the district as a whole, as they would be judged, in letters: June is f, July is g. */
    private void judged(String periods, String lights, String provisional) {
        db.sql("""
                insert into indicator.series (jurisdiction, indicator, unit, part)
                select jurisdiction, id, :whole, '' from indicator.indicator where jurisdiction = :jurisdiction and code = :code
                on conflict do nothing""")
                .param("whole", Goal.WHOLE)
                .param("jurisdiction", office.jurisdiction())
                .param("code", CODE)
                .update();
        db.sql("""
                insert into indicator.judged_year (jurisdiction, series, year, periods, lights, provisional, amounts, editions, behind,
                       not_started, dues, judged_at)
                select jurisdiction, id, 2023, :periods, :lights, :provisional,
                       array[90.0], array[1], 'f', 'f', 'D', array[now()]
                  from indicator.series where jurisdiction = :jurisdiction and unit = :whole
                on conflict (jurisdiction, series, year)
                   do update set periods = excluded.periods, lights = excluded.lights, provisional = excluded.provisional,
                                 amounts = excluded.amounts""")
                .param("periods", periods)
                .param("lights", lights)
                .param("provisional", provisional)
                .param("jurisdiction", office.jurisdiction())
                .param("whole", Goal.WHOLE)
                .update();
    }
}
