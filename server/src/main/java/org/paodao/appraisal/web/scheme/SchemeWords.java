package org.paodao.appraisal.web.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputParameter;
import org.paodao.appraisal.scheme.SchemeFinding;
import org.paodao.appraisal.scheme.SchemeJson;
import org.paodao.appraisal.scheme.SchemePart;
import org.paodao.kernel.Decimals;
import org.paodao.scoring.scheme.Coefficient;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Scheme;
import org.paodao.ui.Words;

/** Says the parts of a scheme in the reader's language. */
public final class SchemeWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SchemeWords() {}

    /** A method as a sentence. */
    public static String method(Words words, Method method) {
        return MethodSentences.of(words, method);
    }

    /** The name of a method. */
    public static String name(Words words, Method method) {
        return words.msg("appraisalscheme.method." + MethodKind.of(method).word());
    }

    /** From where a clause is fed; empty when that is not decided. */
    public static String input(Words words, @Nullable Input input) {
        if (input == null) {
            return "";
        }
        String said = input.kind().parameters().stream()
                .filter(parameter -> !input.said(parameter).isEmpty())
                .map(parameter -> parameter == InputParameter.ONLY
                        ? words.msg("appraisalscheme.input.only", input.said(parameter))
                        : input.said(parameter))
                .collect(Collectors.joining("；"));
        String kind = kind(words, input.kind());
        return said.isEmpty() ? kind : words.msg("appraisalscheme.input.with", kind, said);
    }

    public static String kind(Words words, InputKind kind) {
        return words.msg("appraisalscheme.kind." + kind.word());
    }

    /** What happens where nothing is known. */
    public static String missing(Words words, Missing missing) {
        return words.msg("appraisalscheme.missing." + missing.name());
    }

    /** What a veto does. */
    public static String effect(Words words, Outcome.Veto veto, List<Outcome.Grade> grades) {
        BigDecimal value = veto.value();
        String text = "appraisalscheme.effect." + veto.effect().name();
        if (value == null) {
            return words.msg(text, "");
        }
        int number = value.intValue();
        boolean grade = veto.effect() == Outcome.Effect.GRADE_BARRED && number >= 1 && number <= grades.size();
        return words.msg(text, grade ? grades.get(number - 1).name() : grouped(value));
    }

    /** Whom a coefficient is for and what it multiplies. */
    public static String whose(Words words, Coefficient one, Scheme scheme) {
        String group = one.group();
        String whose = group == null
                ? String.valueOf(one.unit())
                : scheme.group(group).map(found -> found.name()).orElse(group);
        String clause = one.clause();
        return clause == null
                ? words.msg("appraisalscheme.coefficient.total", whose)
                : words.msg("appraisalscheme.coefficient.clause", whose, clause);
    }

    /** The groups a clause holds for. */
    public static String groups(Words words, Set<String> codes, Scheme scheme) {
        return codes.isEmpty()
                ? words.msg("appraisalscheme.groups.all")
                : scheme.groups().stream()
                        .filter(group -> codes.contains(group.code()))
                        .map(group -> group.name())
                        .collect(Collectors.joining("、"));
    }

    /** What a check found. */
    public static String finding(Words words, SchemeFinding finding) {
        Object[] said = finding.arguments().stream()
                .map(argument -> argument instanceof BigDecimal number ? grouped(number) : argument)
                .toArray();
        return words.msg(finding.key(), said);
    }

    /** A side of a part that differs. */
    public static String value(Words words, SchemePart.Side side, @Nullable Object value) {
        return switch (value) {
            case null -> words.msg("appraisalscheme.none");
            case Method method -> name(words, method) + "：" + method(words, method);
            case Missing missing -> missing(words, missing);
            case Input input -> input(words, input);
            case BigDecimal number ->
                side == SchemePart.Side.QUOTA || side == SchemePart.Side.FROM ? plain(number) + "%" : grouped(number);
            case Set<?> codes ->
                codes.isEmpty()
                        ? words.msg("appraisalscheme.groups.all")
                        : codes.stream().map(String::valueOf).sorted().collect(Collectors.joining("、"));
            case Outcome.Effect effect -> words.msg("appraisalscheme.effect.name." + effect.name());
            default -> String.valueOf(value);
        };
    }

    /** A number without zeros that say nothing. */
    public static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : SchemeJson.plain(number).toPlainString();
    }

    /** A number as pages print it: grouped, without zeros that say nothing. */
    public static String grouped(@Nullable BigDecimal number) {
        return number == null ? "" : Decimals.grouped(SchemeJson.plain(number));
    }

    /** A share in percent. */
    public static String percent(@Nullable BigDecimal share) {
        return share == null ? "" : plain(share.multiply(HUNDRED));
    }
}
