package org.paodao.appraisal.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.appraisal.input.Gathered.amount;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Source;
import org.paodao.supervision.problem.ClosingCondition;
import org.paodao.supervision.problem.ProblemCase;
import org.paodao.supervision.problem.ProblemDesk;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Problems count as they stood when the cut-off day was over, each with its record. */
@DatabaseTest
class ProblemInputsTest extends ProblemCase {
    /** What is due in forty days was due long before yesterday then. */
    private static final int BACK = 100;

    @Autowired
    SupervisionInputs inputs;

    @Autowired
    JdbcClient db;

    @Test
    void whatWasClosedInTimeCountsForItsUnitAndWhatWasNotAgainstIt() {
        UUID closed = closed("k1");
        UUID open = listed("k2");
        back(closed);
        back(open);
        Given share = given(InputKind.PROBLEMS_CLOSED, InputYield.AMOUNT, yesterday());
        assertThat(amount(share)).isEqualTo("50 of 2");
        assertThat(Gathered.sources(share))
                .allSatisfy(source -> assertThat(source.kind()).isEqualTo("problem"))
                .extracting(Source::id)
                .containsExactlyInAnyOrder(closed.toString(), open.toString());
        assertThat(Gathered.sources(given(InputKind.PROBLEMS_CLOSED, InputYield.EVENTS, yesterday())))
                .extracting(Source::id)
                .containsExactly(open.toString());
        var audits = new Input(InputKind.PROBLEMS_CLOSED, Map.of("only", "审计"));
        assertThat(amount(gathered().of(inputs, audits, InputYield.AMOUNT, yesterday())))
                .isEqualTo("50 of 2");
        var others = new Input(InputKind.PROBLEMS_CLOSED, Map.of("only", "环保"));
        assertThat(amount(gathered().of(inputs, others, InputYield.AMOUNT, yesterday())))
                .isEqualTo("no-record");
    }

    @Test
    void whatWasClosedAfterTheCutOffWasOpenThen() {
        UUID id = listed("k1");
        back(id);
        close(id);
        Given then = given(InputKind.PROBLEMS_CLOSED, InputYield.AMOUNT, yesterday());
        assertThat(amount(then)).isEqualTo("0 of 1");
        assertThat(Gathered.sources(then).getFirst().text()).endsWith("→ –)");
    }

    @Test
    void whatWasTakenOffTheListAfterTheCutOffStillCounts() {
        UUID id = listed("k1");
        back(id);
        problems.withdraw(office, id, 1, "示例：重复登记");
        assertThat(amount(given(InputKind.PROBLEMS_CLOSED, InputYield.AMOUNT, yesterday())))
                .isEqualTo("0 of 1");
        assertThat(amount(given(InputKind.PROBLEMS_CLOSED, InputYield.AMOUNT, today)))
                .isEqualTo("no-record");
    }

    @Test
    void whatCameBackCountsAgainstItsUnitAndNotBeforeItDid() {
        UUID kept = closed("k1");
        UUID id = closed("k2");
        back(kept);
        back(id);
        problems.relapse(office, id, version(id), new ProblemDesk.Relapse("示例：再次发生", today.plusDays(30)));
        assertThat(amount(given(InputKind.PROBLEMS_RELAPSED, InputYield.AMOUNT, yesterday())))
                .as("nothing had come back")
                .isEqualTo("100 of 2");
        assertThat(amount(given(InputKind.PROBLEMS_RELAPSED, InputYield.AMOUNT, today)))
                .isEqualTo("50 of 2");
    }

    private UUID listed(String key) {
        return problems.list(office, wish(key, ClosingCondition.NONE, 0, null));
    }

    private UUID closed(String key) {
        UUID id = listed(key);
        close(id);
        return id;
    }

    private void close(UUID id) {
        agreed(id);
        apply(id);
        verifying.accept(inspector, id, version(id), "示例：现场核查属实", "");
    }

    private int version(UUID id) {
        return problem(id).version();
    }

    private Given given(InputKind kind, InputYield yield, LocalDate cutOff) {
        return gathered().of(inputs, kind, yield, cutOff);
    }

    private Gathered gathered() {
        return new Gathered(office, new UUID(0, 0), unit, today.minusDays(300), today);
    }

    private LocalDate yesterday() {
        return today.minusDays(1);
    }

    /** As if everything that was done with it so far had been done earlier. */
    private void back(UUID id) {
        for (String sql : List.of("""
                update supervision.problem
                   set listed_on = listed_on - :days, due = due - :days, closed_on = closed_on - :days,
                       verified_on = verified_on - :days
                 where id = :id""", """
                update supervision.problem_step set taken_at = taken_at - make_interval(days => :days) where problem = :id""")) {
            db.sql(sql).param("days", BACK).param("id", id).update();
        }
    }
}
