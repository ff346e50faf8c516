package org.paodao.appraisal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Direction;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Curve;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;

class SchemeJsonTest {

    private static final List<String> TEXTS = List.of("示例", "a\"b", "一、\n二", "", "é—1");

    @Test
    void whatIsWrittenIsReadBackAndWrittenTheSameAgain() {
        var random = new SplittableRandom(7);
        for (int walk = 0; walk < 300; walk++) {
            holds(body(random));
        }
    }

    private static void holds(SchemeBody body) {
        String text = SchemeJson.write(body);
        SchemeBody back = SchemeJson.read(text);
        assertThat(SchemeJson.write(back)).isEqualTo(text);
        assertThat(SchemeJson.canonical(back)).isEqualTo(back);
        assertThat(SchemeDifference.between(back, SchemeJson.read(text))).isEmpty();
        assertThat(back.scheme().clauses())
                .extracting(Clause::code)
                .containsExactlyElementsOf(
                        body.scheme().clauses().stream().map(Clause::code).toList());
    }

    @Test
    void equalSchemesAreTheSameBytesHoweverTheyWereBuilt() {
        SchemeBody body = SchemeSamples.small();
        List<Clause> scaled = body.scheme().clauses().stream()
                .map(clause -> new Clause(
                        clause.code(),
                        clause.parent(),
                        clause.text(),
                        clause.full().setScale(3),
                        clause.rule()))
                .toList();
        var backwards = new LinkedHashMap<String, Input>();
        body.inputs().keySet().stream()
                .sorted((one, other) -> other.compareTo(one))
                .forEach(code -> backwards.put(code, body.inputs().get(code)));
        var other = new SchemeBody(SchemeSamples.with(body, scaled).scheme(), backwards);
        assertThat(SchemeJson.bytes(other)).isEqualTo(SchemeJson.bytes(body));
        assertThat(SchemeJson.write(body)).contains("\"full\":\"100\"").doesNotContain("branch");
    }

    @Test
    void whatIsNoSchemeIsRefusedAndSaysWhere() {
        String text = SchemeJson.write(SchemeSamples.small());
        refused("appraisalscheme.json", "{");
        refused("appraisalscheme.json", text.replace("\"clauses\"", "\"paragraphs\""));
        refused("appraisalscheme.json", text.replace("\"by\":\"bonus\"", "\"by\":\"favour\""));
        refused("appraisalscheme.json-missing", text.replace(",\"full\":\"5\"", ""));
    }

    private static void refused(String key, String text) {
        assertThatThrownBy(() -> SchemeJson.read(text))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }

    private static SchemeBody body(SplittableRandom random) {
        List<Clause> clauses = new ArrayList<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            clauses.add(new Clause(
                    one(random, List.of("1", "1.1", "2.3")),
                    random.nextInt(3) == 0 ? null : one(random, List.of("1", "2")),
                    new Clause.Text(one(random, TEXTS), one(random, TEXTS)),
                    number(random),
                    new Clause.Rule(
                            one(random, methods(random)),
                            one(random, List.of(Missing.values())),
                            Set.copyOf(List.of("丙", "a", "b").subList(0, random.nextInt(4))),
                            random.nextInt(5))));
        }
        Map<String, Input> inputs = new HashMap<>();
        for (String code : List.of("1", "1.1", "V1").subList(0, random.nextInt(4))) {
            inputs.put(
                    code,
                    new Input(
                            one(random, List.of(InputKind.values())),
                            Map.of("what", one(random, TEXTS), "indicators", one(random, TEXTS))));
        }
        return new SchemeBody(SchemeSamples.with(SchemeSamples.small(), clauses).scheme(), inputs);
    }

    private static List<Method> methods(SplittableRandom random) {
        BigDecimal one = number(random);
        BigDecimal two = number(random);
        BigDecimal three = number(random);
        var points = List.of(new Curve.Point(one, two), new Curve.Point(two, three));
        return List.of(
                new Method.Sum(null, one),
                new Method.Sum(one, null),
                new Method.Achievement(new Curve(Curve.Shape.STEPPED, points)),
                new Method.RatioToBest(Direction.LOWER, null),
                new Method.RankLinear(Direction.HIGHER, one),
                new Method.RankBands(Direction.HIGHER, List.of(new Method.Band(one, true, two))),
                new Method.Deduction(one, two, three, one, true),
                new Method.Bonus(one),
                new Method.Manual(one, 1, two),
                new Method.Survey(one, 30),
                new Method.ByFormula("min([done] / [planned] * 20, 20)"));
    }

    private static BigDecimal number(SplittableRandom random) {
        return BigDecimal.valueOf(random.nextLong(-99_999, 99_999), random.nextInt(-3, 5));
    }

    private static <T> T one(SplittableRandom random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
