package org.paodao.appraisal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Reason;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Given.Amount;
import org.paodao.scoring.appraisal.Given.Event;
import org.paodao.scoring.appraisal.Given.Events;
import org.paodao.scoring.appraisal.Given.Manner;
import org.paodao.scoring.appraisal.Given.Mark;
import org.paodao.scoring.appraisal.Given.Marks;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.Source;

/** A ruling changes what was counted, for everybody for whom it was counted. */
class CorrectionsTest {
    private static final Source FIRE = new Source("event", "e1", "示例：火灾事故");
    private static final Source SPILL = new Source("event", "e2", "示例：泄漏事故");
    private static final Source VALUE = new Source("value", "v1", "示例指标 12月");
    private static final Source MARK = new Source("mark", "m1", "示例评分人");

    private static final Facts FACTS = new Facts(
            List.of(new Member("a", "甲局", "D"), new Member("b", "乙局", "D"), new Member("c", "丙局", "D")),
            Map.of(
                    "a",
                            Map.of(
                                    "1", amount("80"),
                                    "2", new Events(List.of(found(FIRE), found(SPILL))),
                                    "3", marks("8")),
                    "b", Map.of("1", amount("80"), "2", new Events(List.of(found(FIRE)))),
                    "c", Map.of("1", amount("90"), "2", new Events(List.of(found(new Source("event", "e3", "示例")))))));

    @Test
    void anEventThatIsNotCountedIsNotCountedForAnybody() {
        Facts after = Corrections.applied(FACTS, List.of(new Correction.NotCounted(FIRE)));

        assertThat(after.of("a", "2")).isEqualTo(new Events(List.of(found(SPILL))));
        assertThat(after.of("b", "2")).isEqualTo(new Events(List.of()));
        assertThat(after.of("c", "2")).isEqualTo(FACTS.of("c", "2"));
        assertThat(after.of("a", "1")).isEqualTo(FACTS.of("a", "1"));
    }

    @Test
    void anEventIsSeenOtherwiseWhereverItStands() {
        var judged = new Correction.Judged(FIRE, Manner.SELF_REPORTED, new BigDecimal("1.5"));
        Facts after = Corrections.applied(FACTS, List.of(judged));

        var event = new Event(Manner.SELF_REPORTED, new BigDecimal("1.5"), FIRE);
        assertThat(after.of("a", "2")).isEqualTo(new Events(List.of(event, found(SPILL))));
        assertThat(after.of("b", "2")).isEqualTo(new Events(List.of(event)));
    }

    @Test
    void aMarkIsSetAside() {
        Facts after = Corrections.applied(FACTS, List.of(new Correction.NotCounted(MARK)));

        assertThat(after.of("a", "3")).isEqualTo(new Marks(List.of()));
    }

    @Test
    void whomARulingTouchesIsKnownBeforeItIsMade() {
        Touched touched = Touched.by(FACTS, ledger(), line("a", "2", "event-cost", List.of(FIRE)));

        assertThat(touched.basis().records())
                .singleElement()
                .satisfies(
                        record -> assertThat(record.spots()).containsExactly(new Spot("a", "2"), new Spot("b", "2")));
        assertThat(touched.alike()).extracting(one -> one.line().unit()).containsExactly("c");
    }

    @Test
    void aFigureThatWasTheSameIsCorrectedForEveryUnitAlike() {
        Touched touched = Touched.by(FACTS, ledger(), line("a", "1", "attained", List.of(VALUE)));
        var ruling = new Ruling(
                Verdict.UPHELD, "示例", List.of(new Correction.Figure(new Spot("a", "1"), "", new BigDecimal("85"))));

        Facts after = Corrections.applied(FACTS, ruling.checked(touched).corrections());

        assertThat(after.of("a", "1")).isEqualTo(amount("85"));
        assertThat(after.of("b", "1")).isEqualTo(amount("85"));
        assertThat(after.of("c", "1")).isEqualTo(amount("90"));
    }

    @Test
    void aRulingCorrectsNothingThatTheLineDoesNotRestOn() {
        Touched touched = Touched.by(FACTS, ledger(), line("a", "2", "event-cost", List.of(FIRE)));

        refused("appraisalappeal.not-behind", touched, Verdict.UPHELD, new Correction.NotCounted(MARK));
        refused(
                "appraisalappeal.no-figure",
                touched,
                Verdict.PARTLY,
                new Correction.Figure(new Spot("a", "1"), "", BigDecimal.ONE));
        refused("appraisalappeal.dismissed-corrects", touched, Verdict.DISMISSED, new Correction.NotCounted(FIRE));
        refused("appraisalappeal.upheld-corrects-nothing", touched, Verdict.UPHELD);
    }

    /** Against a plain model: a unit's facts change if and only if the record is among its own. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whoeverIsTouchedChangesAndNobodyElse(long seed) {
        var chance = new Random(seed);
        for (int n = 0; n < 200; n++) {
            Facts facts = random(chance);
            var gone = new Source("event", "e" + chance.nextInt(6), "示例");
            Facts after = Corrections.applied(facts, List.of(new Correction.NotCounted(gone)));
            List<String> touched = Touched.counted(Places.of(facts), List.of(gone)).stream()
                    .flatMap(counted -> counted.spots().stream())
                    .map(Spot::unit)
                    .toList();
            for (Member member : facts.members()) {
                Events before = (Events) facts.of(member.unit(), "x");
                boolean has = before.events().stream()
                        .anyMatch(event -> event.source().id().equals(gone.id()));
                assertThat(touched.contains(member.unit())).isEqualTo(has);
                assertThat(after.of(member.unit(), "x").equals(before)).isEqualTo(!has);
            }
            assertThat(Corrections.applied(after, List.of(new Correction.NotCounted(gone))))
                    .isEqualTo(after);
        }
    }

    private static Facts random(Random chance) {
        List<Member> members = new ArrayList<>();
        Map<String, Map<String, Given>> given = new HashMap<>();
        for (int unit = 0; unit < 5; unit++) {
            members.add(new Member("u" + unit, "示例" + unit, "D"));
            List<Event> events = new ArrayList<>();
            for (int event = 0; event < 6; event++) {
                if (chance.nextInt(3) == 0) {
                    events.add(found(new Source("event", "e" + event, "示例")));
                }
            }
            given.put("u" + unit, Map.of("x", new Events(events)));
        }
        return new Facts(members, given);
    }

    private static void refused(String key, Touched touched, Verdict verdict, Correction... corrections) {
        assertThatThrownBy(() -> new Ruling(verdict, "示例", List.of(corrections)).checked(touched))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }

    private static List<Line> ledger() {
        return List.of(
                line("a", "2", "event-cost", List.of(FIRE)),
                line("b", "2", "event-cost", List.of(FIRE)),
                line("c", "2", "event-cost", List.of(new Source("event", "e3", "示例"))),
                line("c", "2", "begins", List.of()));
    }

    private static Line line(String unit, String clause, String key, List<Source> sources) {
        return new Line(
                unit, clause, Line.Kind.DEDUCTED, new BigDecimal("-2"), new Line.Grounded(Reason.of(key), sources));
    }

    private static Event found(Source source) {
        return new Event(Manner.FOUND, null, source);
    }

    private static Given amount(String value) {
        return new Amount(new BigDecimal(value), 1, List.of(VALUE));
    }

    private static Given marks(String value) {
        return new Marks(List.of(new Mark("示例评分人", new BigDecimal(value), MARK)));
    }
}
