package org.paodao.scoring.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.paodao.scoring.Reason;
import org.paodao.scoring.formula.Expression.Call;
import org.paodao.scoring.formula.Expression.Constant;
import org.paodao.scoring.formula.Expression.Negation;
import org.paodao.scoring.formula.Expression.Operation;
import org.paodao.scoring.formula.Expression.Reference;

/** Reads a formula by recursive descent: a sum of products of signed atoms. */
final class Parser {
    static final int LONGEST = 2000;
    static final int DEEPEST = 40;
    static final int LONGEST_NUMBER = 30;
    /** More than this many functions of other periods inside each other would multiply into too many look-ups. */
    static final int MOST_LOOKING_BACK = 3;

    private static final String WRITTEN = "＋－−–×＊∗·÷／（），、［］【】．";
    private static final String MEANT = "+---****//(),,[][].";

    private final String text;
    private final String plain;
    private int at;
    private int depth;
    private int lookingBack;

    private Parser(String text) {
        this.text = text;
        this.plain = plain(text);
    }

    static Expression read(String text) throws Malformed {
        if (text.length() > LONGEST) {
            throw new Malformed(LONGEST, Reason.of("formula-too-long", LONGEST));
        }
        var parser = new Parser(text);
        if (parser.peek() == 0) {
            throw new Malformed(0, Reason.of("formula-empty"));
        }
        Expression whole = parser.sum();
        if (parser.peek() != 0) {
            throw parser.unexpected();
        }
        return whole;
    }

    private Expression sum() throws Malformed {
        Expression left = product();
        for (char c = peek(); c == '+' || c == '-'; c = peek()) {
            int here = at++;
            left = new Operation(c == '+' ? Operator.PLUS : Operator.MINUS, left, product(), here);
        }
        return left;
    }

    private Expression product() throws Malformed {
        Expression left = signed();
        for (char c = peek(); c == '*' || c == '/'; c = peek()) {
            int here = at++;
            left = new Operation(c == '*' ? Operator.TIMES : Operator.OVER, left, signed(), here);
        }
        return left;
    }

    private Expression signed() throws Malformed {
        if (++depth > DEEPEST) {
            throw new Malformed(at, Reason.of("formula-too-deep", DEEPEST));
        }
        Expression expression = switch (peek()) {
            case '-' -> {
                at++;
                yield new Negation(signed());
            }
            case '(' -> {
                at++;
                Expression inner = sum();
                expect(')');
                yield inner;
            }
            case '[' -> reference();
            default -> Character.isLetter(peek()) ? call() : number();
        };
        depth--;
        return expression;
    }

    private Reference reference() throws Malformed {
        int here = at++;
        int end = plain.indexOf(']', at);
        if (end < 0) {
            throw new Malformed(here, Reason.of("formula-bracket-open"));
        }
        String code = text.substring(at, end).strip();
        if (code.isEmpty() || plain.substring(at, end).indexOf('[') >= 0) {
            throw new Malformed(here, Reason.of("formula-code-wrong"));
        }
        at = end + 1;
        return new Reference(code, here);
    }

    private Call call() throws Malformed {
        int here = at;
        while (at < plain.length() && Character.isLetter(plain.charAt(at))) {
            at++;
        }
        String word = plain.substring(here, at);
        Named function =
                Named.of(word).orElseThrow(() -> new Malformed(here, Reason.of("formula-function-unknown", word)));
        lookBack(function, here, 1);
        expect('(');
        List<Expression> arguments = new ArrayList<>();
        arguments.add(sum());
        while (peek() == ',') {
            at++;
            arguments.add(sum());
        }
        expect(')');
        lookBack(function, here, -1);
        if (function.takesOne() && arguments.size() != 1) {
            throw new Malformed(here, Reason.of("formula-one-argument", function.word()));
        }
        if (function == Named.TOTAL && !(arguments.getFirst() instanceof Reference)) {
            throw new Malformed(here, Reason.of("formula-total-of"));
        }
        return new Call(function, arguments, here);
    }

    private void lookBack(Named function, int here, int step) throws Malformed {
        if (function.looksBack()) {
            lookingBack += step;
        }
        if (lookingBack > MOST_LOOKING_BACK) {
            throw new Malformed(here, Reason.of("formula-looks-back-too-deep", MOST_LOOKING_BACK));
        }
    }

    private Constant number() throws Malformed {
        int here = at;
        int points = 0;
        while (at < plain.length() && (isDigit(plain.charAt(at)) || plain.charAt(at) == '.')) {
            points += plain.charAt(at++) == '.' ? 1 : 0;
        }
        if (at == here) {
            throw unexpected();
        }
        String digits = plain.substring(here, at);
        if (points > 1 || digits.endsWith(".") || digits.startsWith(".")) {
            throw new Malformed(here, Reason.of("formula-number-wrong", digits));
        }
        if (digits.length() > LONGEST_NUMBER) {
            throw new Malformed(here, Reason.of("formula-number-too-long", LONGEST_NUMBER));
        }
        return new Constant(new BigDecimal(digits));
    }

    private void expect(char wanted) throws Malformed {
        if (peek() != wanted) {
            throw unexpected();
        }
        at++;
    }

    /** The next character that is no space, or 0 at the end. */
    private char peek() {
        while (at < plain.length() && Character.isWhitespace(plain.charAt(at))) {
            at++;
        }
        return at < plain.length() ? plain.charAt(at) : 0;
    }

    private Malformed unexpected() {
        return peek() == 0
                ? new Malformed(text.length(), Reason.of("formula-ends-early"))
                : new Malformed(at, Reason.of("formula-unexpected", text.substring(at, at + 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The same length, with full-width and printed signs as the keyboard has them. */
    private static String plain(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = WRITTEN.indexOf(c);
            if (sign >= 0) {
                plain.setCharAt(i, MEANT.charAt(sign));
            } else if (c >= '０' && c <= '９') {
                plain.setCharAt(i, (char) (c - '０' + '0'));
            } else if (c == '\u3000' || c == 0) {
                plain.setCharAt(i, c == 0 ? '?' : ' ');
            }
        }
        return plain.toString();
    }
}
