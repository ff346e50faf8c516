package org.paodao.appraisal.web.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.Input;
import org.paodao.scoring.Direction;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;

/** A clause as it stands in the fields of its form. */
final class ClauseTyped {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    static Map<String, List<String>> of(Clause clause, @Nullable Input input) {
        var typed = new ClauseTyped();
        typed.put("code", clause.code());
        typed.put("parent", clause.parent() == null ? "" : clause.parent());
        typed.put("title", clause.text().title());
        typed.put("source", clause.text().source());
        typed.put("full", SchemeWords.plain(clause.full()));
        typed.put("decimals", String.valueOf(clause.rule().decimals()));
        typed.put("missing", clause.rule().missing().name());
        typed.put("method", MethodKind.of(clause.method()).word());
        typed.fields.put("groups", List.copyOf(clause.rule().groups()));
        typed.method(clause.method());
        input(typed.fields, input);
        return typed.fields;
    }

    static void input(Map<String, List<String>> fields, @Nullable Input input) {
        if (input != null) {
            fields.put("kind", List.of(input.kind().name()));
            input.parameters().forEach((key, said) -> fields.put(key, List.of(said)));
        }
    }

    private void method(Method method) {
        switch (method) {
            case Method.Sum sum -> {
                put("floor", SchemeWords.plain(sum.floor()));
                put("cap", SchemeWords.plain(sum.cap()));
            }
            case Method.Achievement by -> {
                put("shape", by.curve().shape().name());
                put("curve", Steps.text(by.curve()));
            }
            case Method.RatioToBest ratio -> against(ratio.direction(), SchemeWords.percent(ratio.least()));
            case Method.RankLinear rank -> against(rank.direction(), SchemeWords.percent(rank.least()));
            case Method.RankBands bands -> {
                put("direction", bands.direction().name());
                put("bands", Steps.text(bands.bands()));
            }
            case Method.Deduction deduction -> deduction(deduction);
            case Method.Bonus bonus -> put("perEvent", SchemeWords.plain(bonus.perEvent()));
            case Method.Manual manual -> {
                put("scale", SchemeWords.plain(manual.scale()));
                put("trimmed", String.valueOf(manual.trimmed()));
                put("divergence", SchemeWords.plain(manual.divergence()));
            }
            case Method.Survey survey -> {
                put("scale", SchemeWords.plain(survey.scale()));
                put("answers", String.valueOf(survey.answers()));
            }
            case Method.ByFormula formula -> put("formula", formula.formula());
        }
    }

    private void against(Direction direction, String least) {
        put("direction", direction.name());
        put("least", least);
    }

    private void deduction(Method.Deduction deduction) {
        put("perEvent", SchemeWords.plain(deduction.perEvent()));
        put("escalation", SchemeWords.plain(deduction.escalation()));
        put("selfFactor", SchemeWords.plain(deduction.selfFactor()));
        put("hidden", SchemeWords.plain(deduction.hidden()));
        if (deduction.fromOutside()) {
            put("fromOutside", "yes");
        }
    }

    private void put(String field, String value) {
        fields.put(field, List.of(value));
    }
}
