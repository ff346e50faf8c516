package org.paodao.appraisal.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.appraisal.run.RunBook;
import org.paodao.scoring.Direction;
import org.paodao.scoring.appraisal.Appraisal;
import org.paodao.scoring.appraisal.Assessment;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.Source;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Scheme;

class SecondLookTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    /** A survey of its own, and a figure that is compared with the best. */
    private static final Scheme SCHEME = new Scheme(
            new Scheme.Title("示例", 1, "示例方案"),
            List.of(
                    clause("1", null, new Method.Sum(null, null)),
                    clause("1.1", "1", new Method.Survey(BigDecimal.valueOf(100), 1)),
                    clause("1.2", "1", new Method.RatioToBest(Direction.HIGHER, null))),
            List.of(new Group("dept", "示例组", BigDecimal.valueOf(100))),
            List.of(),
            new Outcome(
                    List.of(new Outcome.Veto("V1", "示例否决", Outcome.Effect.NOTHING_COUNTS, null)),
                    List.of(),
                    List.of(),
                    2));

    @Test
    void onlyWhoseOwnMarksAreOthersLookAgain() {
        RunBook before = book(facts(90, 80, 50, 40));
        assertThat(SecondLook.touched(before, before, List.of())).isEmpty();
        assertThat(SecondLook.touched(before, book(facts(70, 80, 50, 40)), List.of()))
                .as("the other one only moves up")
                .isEqualTo(Map.of(ONE, Set.of("1.1")));
    }

    @Test
    void aFigureOfTheBestTouchesAllThatAreComparedWithIt() {
        assertThat(SecondLook.touched(book(facts(90, 80, 50, 40)), book(facts(90, 80, 80, 40)), List.of(appeal("1.2"))))
                .as("who appealed was heard on that clause")
                .isEqualTo(Map.of(OTHER, Set.of("1.2")));
        assertThat(SecondLook.touched(book(facts(90, 80, 50, 40)), book(facts(70, 80, 80, 40)), List.of(appeal("1.2"))))
                .as("and not on another")
                .isEqualTo(Map.of(ONE, Set.of("1.1"), OTHER, Set.of("1.2")));
    }

    @Test
    void aVetoIsSomethingToLookAt() {
        Facts facts = facts(90, 80, 50, 40);
        var vetoed =
                new Given.Events(List.of(new Given.Event(Given.Manner.FOUND, null, new Source("event", "x", "示例"))));
        Facts after = new Facts(
                facts.members(),
                Map.of(
                        ONE.toString(),
                        Map.of(
                                "1.1",
                                facts.of(ONE.toString(), "1.1"),
                                "1.2",
                                facts.of(ONE.toString(), "1.2"),
                                "V1",
                                vetoed),
                        OTHER.toString(),
                        Map.of("1.1", facts.of(OTHER.toString(), "1.1"), "1.2", facts.of(OTHER.toString(), "1.2"))));
        assertThat(SecondLook.touched(book(facts), book(after), List.of())).isEqualTo(Map.of(ONE, Set.of("V1")));
    }

    private static RunBook book(Facts facts) {
        Assessment assessment = Appraisal.of(SCHEME, facts);
        Map<String, Map<String, BigDecimal>> marks = new HashMap<>();
        assessment
                .ledger()
                .forEach(line -> marks.computeIfAbsent(line.unit(), unit -> new HashMap<>())
                        .merge(line.clause(), line.amount(), BigDecimal::add));
        return new RunBook(SCHEME, facts, assessment.standings(), marks);
    }

    private static Facts facts(int survey, int otherSurvey, int ratio, int otherRatio) {
        return new Facts(
                List.of(new Member(ONE.toString(), "示例甲局", "dept"), new Member(OTHER.toString(), "示例乙局", "dept")),
                Map.of(
                        ONE.toString(),
                        Map.of("1.1", amount(survey), "1.2", amount(ratio)),
                        OTHER.toString(),
                        Map.of("1.1", amount(otherSurvey), "1.2", amount(otherRatio))));
    }

    private static Given amount(int value) {
        return new Given.Amount(BigDecimal.valueOf(value), 9, List.of(new Source("figure", "x", "示例")));
    }

    private static Appeal appeal(String clause) {
        LocalDate day = LocalDate.of(2024, 1, 8);
        return new Appeal(
                new UUID(1, 1),
                "2024-001",
                new Appeal.Against(new UUID(2, 2), 1, ONE, 0, clause, BigDecimal.ZERO),
                "示例",
                new Appeal.Filing(Instant.EPOCH, day, new UUID(3, 3), "示例甲"),
                day,
                new AppealStage.Ruled(Verdict.UPHELD, "示例乙", day),
                3);
    }

    private static Clause clause(String code, @Nullable String parent, Method method) {
        return new Clause(
                code,
                parent,
                new Clause.Text("示例考核项", ""),
                BigDecimal.valueOf(parent == null ? 100 : 50),
                new Clause.Rule(method, Missing.ZERO, Set.of(), 2));
    }
}
