package org.paodao.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.appraisal.Made.d;
import static org.paodao.scoring.appraisal.Made.events;
import static org.paodao.scoring.appraisal.Made.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.appraisal.Appraisal;
import org.paodao.scoring.appraisal.Assessment;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Made;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.Standing;

/** The published schemes with units worked out by hand. */
class ExamplesTest {
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Map<String, Given>> given = new HashMap<>();

    @Test
    void departmentsOfACountyHaveAThousandMarks() {
        unit("a", "departments", figures("1.1=90", "1.2=95.5", "2=88", "3.4=98"));
        give("a", "3.1", marks("90", "85", "95", "60", "88"));
        give("a", "3.2", marks("92", "88"));
        give("a", "3.3", marks("80", "80", "90", "70"));
        give("a", "3.5", new Given.Amount(d("91.3"), 45, List.of()));
        unit("b", "departments", figures("1.1=100", "1.2=100", "2=92", "3.4=100"));
        give("b", "3.1", marks("95", "95"));
        give("b", "3.2", marks("90"));
        give("b", "3.3", marks("90"));
        give("b", "3.5", new Given.Amount(d("99"), 29, List.of()));
        unit("c", "departments", figures("1.1=60", "1.2=70", "2=80", "3.4=80", "3.5=80"));
        List.of("3.1", "3.2", "3.3").forEach(clause -> give("c", clause, marks("70")));
        Assessment assessed = Appraisal.of(Examples.departments(), facts());
        // 270 + 191; second of three: 80; 87.67 + 45 + 40 + 98 + 91.3
        assertThat(of(assessed, "a")).isEqualTo("902.97 1 良好");
        assertThat(standing(assessed, "a").clauses().get("3.1")).isEqualTo(d("87.67"));
        assertThat(standing(assessed, "a").clauses().get("3")).isEqualTo(d("361.97"));
        // too few answered the survey
        assertThat(of(assessed, "b")).isEqualTo("885.00 2 良好");
        assertThat(of(assessed, "c")).isEqualTo("680.00 3 一般");
    }

    @Test
    void countiesOfACityAreMeasuredByTheBestAndHarderOnesLifted() {
        unit("p", "mountain", figures("1=120", "2=50", "3=10", "4=7", "5=100", "6=90"));
        unit("q", "mountain", figures("1=90", "2=100", "3=8", "4=7", "5=80", "6=100"));
        unit("r", "mountain", figures("1=60", "2=25", "3=3", "4=7", "5=66.6", "6=50"));
        unit("s", "mountain", figures("1=30", "2=25", "3=1", "4=3.5", "5=50", "6=40"));
        unit("t", "plain", figures("1=1", "2=1", "3=1", "4=1", "5=100", "6=100"));
        Scheme published = Examples.counties();
        List<Coefficient> coefficients = new ArrayList<>(published.coefficients());
        coefficients.add(new Coefficient("r", null, "1", d("1.35"), "最偏远"));
        var scheme = new Scheme(
                published.title(), published.clauses(), published.groups(), coefficients, published.outcome());
        Assessment before = Appraisal.of(scheme, facts());
        // investment 400 × 1.2, 300 × 1.2, 200 × 1.35, 100 × 1.2
        assertThat(of(before, "p")).isEqualTo("1640.00 1 优秀");
        assertThat(of(before, "q")).isEqualTo("1600.00 2 良好");
        assertThat(of(before, "r")).isEqualTo("989.00 3 一般");
        assertThat(of(before, "s")).isEqualTo("572.50 4 一般");
        assertThat(of(before, "t")).isEqualTo("1750.00 1 良好");
        give("p", "V1", events("FOUND"));
        Assessment barred = Appraisal.of(scheme, facts());
        assertThat(of(barred, "p")).isEqualTo("1640.00 1 良好");
        assertThat(of(barred, "q")).isEqualTo("1600.00 2 优秀");
    }

    @Test
    void leadersOfATownLoseForThemselvesAndForTheirUnits() {
        unit("u", "leaders", figures("1.1=100", "2=95", "3=80"));
        give("u", "1.2", events("FOUND", "FOUND"));
        give("u", "1.3", events("SELF_REPORTED"));
        give("u", "4.1", events("FOUND", "CONCEALED:3", "SELF_REPORTED"));
        give("u", "4.2", events("FOUND", "FOUND:4"));
        give("u", "5", events("FOUND", "FOUND", "FOUND:2.5"));
        unit("w", "leaders", figures("1.1=0", "2=0", "3=100"));
        List.of("1.2", "1.3", "5").forEach(clause -> give("w", clause, events()));
        List.of("4.1", "4.2").forEach(clause -> give("w", clause, events("CONCEALED:11", "FOUND")));
        Assessment assessed = Appraisal.of(Examples.townLeaders(), facts());
        // 10 + 2 + 1.9 + 57 + 4 − 7.5 × 0.8 − 5 × 0.2 + 6
        assertThat(of(assessed, "u")).isEqualTo("73.90 1 优秀");
        // 3 + 2 + 5 − 20 × 0.8 − 20 × 0.2
        assertThat(of(assessed, "w")).isEqualTo("-10.00 2 null");
    }

    @Test
    void theExamplesSayWhereTheyComeFrom() {
        for (Scheme scheme : Examples.all()) {
            assertThat(scheme.title().name()).contains("示例");
            assertThat(scheme.clauses())
                    .noneMatch(clause -> clause.text().source().isBlank());
        }
    }

    private void unit(String unit, String group, Map<String, Given> figures) {
        members.add(new Member(unit, "示例" + unit, group));
        given.put(unit, new HashMap<>(figures));
    }

    private void give(String unit, String clause, Given what) {
        given.computeIfAbsent(unit, key -> new HashMap<>()).put(clause, what);
    }

    private static Map<String, Given> figures(String... figures) {
        Map<String, Given> byClause = new HashMap<>();
        for (String figure : figures) {
            String[] parts = figure.split("=");
            byClause.put(parts[0], Made.amount(parts[1]));
        }
        return byClause;
    }

    private Facts facts() {
        return new Facts(members, given);
    }

    private static Standing standing(Assessment assessed, String unit) {
        return assessed.standing(unit).orElseThrow();
    }

    private static String of(Assessment assessed, String unit) {
        Standing standing = standing(assessed, unit);
        return "%s %s %s"
                .formatted(
                        standing.total(),
                        standing.rank().place(),
                        standing.rank().grade());
    }
}
