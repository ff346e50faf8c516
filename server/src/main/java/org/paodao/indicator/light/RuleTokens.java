package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Decimals;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.light.Condition;
import org.paodao.scoring.light.Rule;
import org.paodao.ui.Words;

/** A rule's condition in words with its thresholds as fields, and back from the fields. */
public final class RuleTokens {
    private final String prefix;
    private int number;

    private RuleTokens(String prefix) {
        this.prefix = prefix;
    }

    /** The words of a rule; a threshold stands in its own field. */
    public static List<Token> of(Rule rule, Words words) {
        List<Token> tokens = new ArrayList<>();
        new RuleTokens("t." + rule.number() + ".").write(rule.when(), words, tokens);
        return tokens;
    }

    /** A condition as it is read, with its thresholds. */
    public static String said(Condition when, Words words) {
        List<Token> tokens = new ArrayList<>();
        new RuleTokens("").write(when, words, tokens);
        var text = new StringBuilder();
        for (Token token : tokens) {
            boolean closes = token.text().equals(words.msg("indicatorlight.rule.closes"));
            boolean opened = text.toString().endsWith(words.msg("indicatorlight.rule.opens"));
            text.append(words.chinese() || text.isEmpty() || closes || opened ? "" : " ")
                    .append(token.shown());
        }
        return text.toString();
    }

    private void write(Condition condition, Words words, List<Token> into) {
        switch (condition) {
            case Condition.Compare compare -> {
                into.add(Token.said(
                        words.msg("scoring.measure." + compare.measure().name())));
                into.add(Token.said(
                        words.msg("scoring.relation." + compare.relation().name())));
                BigDecimal threshold = compare.threshold();
                into.add(new Token("", next(), threshold == null ? "" : threshold.toPlainString()));
            }
            case Condition.Is is ->
                into.add(Token.said(words.msg("scoring.fact." + is.fact().name())));
            case Condition.InGroup in ->
                into.add(Token.said(words.msg("scoring.in-group", Groups.said(words, in.group()))));
            case Condition.Lit lit ->
                into.add(Token.said(words.msg(
                        "scoring.lit", words.msg("scoring.light." + lit.light().name()))));
            case Condition.All all -> join(all.parts(), "and", words, into);
            case Condition.Any any -> join(any.parts(), "or", words, into);
            case Condition.Not not -> {
                into.add(Token.said(words.msg("indicatorlight.rule.not")));
                part(not.part(), words, into);
            }
            case Condition.Otherwise otherwise -> into.add(Token.said(words.msg("indicatorlight.rule.otherwise")));
        }
    }

    private void join(List<Condition> parts, String by, Words words, List<Token> into) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                into.add(Token.said(words.msg("indicatorlight.rule." + by)));
            }
            part(parts.get(i), words, into);
        }
    }

    /** A part that joins others stands in brackets, or nobody knows how far it reaches. */
    private void part(Condition part, Words words, List<Token> into) {
        boolean joins = part instanceof Condition.All || part instanceof Condition.Any;
        if (joins) {
            into.add(Token.said(words.msg("indicatorlight.rule.opens")));
        }
        write(part, words, into);
        if (joins) {
            into.add(Token.said(words.msg("indicatorlight.rule.closes")));
        }
    }

    /** The condition with the thresholds of the fields. */
    public static Condition read(Rule rule, Function<String, String> fields) {
        return new RuleTokens("t." + rule.number() + ".").read(rule.when(), fields);
    }

    private Condition read(Condition condition, Function<String, String> fields) {
        return switch (condition) {
            case Condition.Compare compare ->
                new Condition.Compare(compare.measure(), compare.relation(), threshold(fields));
            case Condition.All all ->
                new Condition.All(
                        all.parts().stream().map(part -> read(part, fields)).toList());
            case Condition.Any any ->
                new Condition.Any(
                        any.parts().stream().map(part -> read(part, fields)).toList());
            case Condition.Not not -> new Condition.Not(read(not.part(), fields));
            default -> condition;
        };
    }

    private @Nullable BigDecimal threshold(Function<String, String> fields) {
        String field = next();
        return threshold(field, fields.apply(field).strip());
    }

    /** A threshold as it was typed into a field; null where none was. */
    static @Nullable BigDecimal threshold(String field, String typed) {
        BigDecimal number = Decimals.read(typed);
        if (number == null && !typed.isEmpty()) {
            throw Refusal.invalid(field, "indicatorlight.threshold", typed);
        }
        return number;
    }

    private String next() {
        return prefix + number++;
    }

    /**
     * A piece of a rule.
     *
     * @param text what is said; empty where there is a field
     * @param field name of the field; null where there is none
     */
    public record Token(String text, @Nullable String field, String value) {
        String shown() {
            return field == null ? text : value.isEmpty() ? "—" : value;
        }

        static Token said(String text) {
            return new Token(text, null, "");
        }
    }
}
