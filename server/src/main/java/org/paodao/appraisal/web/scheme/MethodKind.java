package org.paodao.appraisal.web.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputParameter;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.scoring.scheme.Method;

/** The methods to choose from, with the fields that each has in the form. */
public enum MethodKind {
    SUM(InputYield.NONE, "floor", "cap"),
    ACHIEVEMENT(InputYield.AMOUNT, "shape", "curve"),
    RATIO(InputYield.AMOUNT, "direction", "least"),
    RANK(InputYield.AMOUNT, "direction", "least"),
    BANDS(InputYield.AMOUNT, "direction", "bands"),
    DEDUCTION(InputYield.EVENTS, "perEvent", "escalation", "selfFactor", "hidden", "fromOutside"),
    BONUS(InputYield.EVENTS, "perEvent"),
    MANUAL(InputYield.MARKS, "scale", "trimmed", "divergence"),
    SURVEY(InputYield.AMOUNT, "scale", "answers"),
    FORMULA(InputYield.AMOUNTS, "formula");

    private final InputYield needs;
    private final String fields;

    MethodKind(InputYield needs, String... fields) {
        this.needs = needs;
        this.fields = String.join(" ", fields);
    }

    static MethodKind of(Method method) {
        return switch (method) {
            case Method.Sum ignored -> SUM;
            case Method.Achievement ignored -> ACHIEVEMENT;
            case Method.RatioToBest ignored -> RATIO;
            case Method.RankLinear ignored -> RANK;
            case Method.RankBands ignored -> BANDS;
            case Method.Deduction ignored -> DEDUCTION;
            case Method.Bonus ignored -> BONUS;
            case Method.Manual ignored -> MANUAL;
            case Method.Survey ignored -> SURVEY;
            case Method.ByFormula ignored -> FORMULA;
        };
    }

    static MethodKind named(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(ACHIEVEMENT);
    }

    /** Name in forms, files and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean has(String field) {
        return List.of(fields.split(" ")).contains(field);
    }

    /** The inputs that fit it. */
    public List<InputKind> inputs() {
        return Arrays.stream(InputKind.values())
                .filter(kind -> kind.yields().contains(needs))
                .toList();
    }

    /** What may be said about an input that fits it. */
    public List<InputParameter> parameters() {
        return Arrays.stream(InputParameter.values())
                .filter(parameter ->
                        inputs().stream().anyMatch(kind -> kind.parameters().contains(parameter)))
                .toList();
    }
}
