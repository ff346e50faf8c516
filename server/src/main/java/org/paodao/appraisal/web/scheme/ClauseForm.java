package org.paodao.appraisal.web.scheme;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputParameter;
import org.paodao.appraisal.scheme.SchemeEdit;
import org.paodao.scoring.Direction;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;

/** Reads a clause from what was typed. */
final class ClauseForm {
    static final int CODE_LIMIT = 20;
    private static final int TITLE_LIMIT = 200;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_ANSWERS = 100_000;

    private final Fields fields;

    ClauseForm(Fields fields) {
        this.fields = fields;
    }

    /** @param was its code before; null for a new one */
    SchemeEdit.PutClause read(@Nullable String was) {
        MethodKind kind = MethodKind.named(fields.get("method"));
        Method method = method(kind);
        var rule = new Clause.Rule(
                method,
                missing(),
                new HashSet<>(fields.all("groups")),
                fields.get("decimals").isEmpty() ? 2 : fields.whole("decimals", MOST_DECIMALS));
        var clause = new Clause(
                code(),
                fields.orNull("parent"),
                new Clause.Text(fields.text("title", TITLE_LIMIT), fields.get("source")),
                fields.number("full"),
                rule);
        Input input = kind == MethodKind.SUM ? null : input(fields);
        fields.check();
        return new SchemeEdit.PutClause(was, clause, input);
    }

    private String code() {
        String code = fields.text("code", CODE_LIMIT);
        if (!code.isEmpty() && !code.matches("[\\p{L}\\p{N}.·-]+")) {
            fields.flaw("code", "appraisalscheme.code");
        }
        return code;
    }

    private Missing missing() {
        return Arrays.stream(Missing.values())
                .filter(one -> one.name().equals(fields.get("missing")))
                .findFirst()
                .orElse(Missing.ZERO);
    }

    private Method method(MethodKind kind) {
        return switch (kind) {
            case SUM -> new Method.Sum(fields.orNone("floor"), fields.orNone("cap"));
            case ACHIEVEMENT -> new Method.Achievement(Steps.curve(fields));
            case RATIO -> new Method.RatioToBest(direction(), fields.share("least"));
            case RANK -> new Method.RankLinear(direction(), requireNonNullElse(fields.share("least"), BigDecimal.ZERO));
            case BANDS -> new Method.RankBands(direction(), Steps.bands(fields));
            case DEDUCTION -> deduction();
            case BONUS -> new Method.Bonus(fields.number("perEvent"));
            case MANUAL ->
                new Method.Manual(fields.number("scale"), fields.whole("trimmed", 10), fields.number("divergence"));
            case SURVEY -> new Method.Survey(fields.number("scale"), fields.whole("answers", MOST_ANSWERS));
            case FORMULA -> new Method.ByFormula(fields.text("formula", TITLE_LIMIT));
        };
    }

    private Method deduction() {
        return new Method.Deduction(
                fields.number("perEvent"),
                requireNonNullElse(fields.orNone("escalation"), BigDecimal.ZERO),
                requireNonNullElse(fields.orNone("selfFactor"), BigDecimal.ONE),
                requireNonNullElse(fields.orNone("hidden"), BigDecimal.ONE),
                fields.has("fromOutside"));
    }

    private Direction direction() {
        return fields.get("direction").equals(Direction.LOWER.name()) ? Direction.LOWER : Direction.HIGHER;
    }

    /** The input of a clause or veto; null while none is chosen. */
    static @Nullable Input input(Fields fields) {
        return Arrays.stream(InputKind.values())
                .filter(kind -> kind.name().equals(fields.get("kind")))
                .findFirst()
                .map(kind -> new Input(kind, parameters(fields, kind)))
                .orElse(null);
    }

    private static Map<String, String> parameters(Fields fields, InputKind kind) {
        Map<String, String> parameters = new HashMap<>();
        for (InputParameter parameter : kind.parameters()) {
            if (!fields.get(parameter.key()).isEmpty()) {
                parameters.put(parameter.key(), fields.get(parameter.key()));
            }
        }
        return parameters;
    }
}
