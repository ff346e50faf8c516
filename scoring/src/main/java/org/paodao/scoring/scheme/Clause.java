package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the scheme.
 *
 * @param code   unique in the scheme, such as {@code 1.2}
 * @param parent the clause above; null at the top
 * @param text   what is appraised
 * @param full   marks to be had; for a bonus its cap, for a deduction from outside the tree (追责) the most that can be taken away
 */
public record Clause(String code, @Nullable String parent, Text text, BigDecimal full, Rule rule) {

    /**
     * How it reads.
     *
     * @param source the sentence of the official document that says so; empty if there is none
     */
    public record Text(String title, String source) {}

    /**
     * How marks are given.
     *
     * @param groups   codes of the groups it holds for; empty for all
     * @param decimals places to which the clause's score is rounded, once
     */
    public record Rule(Method method, Missing missing, Set<String> groups, int decimals) {
        public Rule {
            groups = Set.copyOf(groups);
        }
    }

    /** How marks are given. */
    public Method method() {
        return rule.method();
    }

    /** Whether it holds for units of the group. */
    public boolean holdsFor(String group) {
        return rule.groups().isEmpty() || rule.groups().contains(group);
    }

    /** Whether its marks lie outside the full marks of the parent: a bonus, or a deduction that begins with nothing. */
    public boolean isBeside() {
        return rule.method() instanceof Method.Bonus || rule.method().takesOnly();
    }

    /** Whether it only gathers those below. */
    public boolean isBranch() {
        return rule.method() instanceof Method.Sum;
    }
}
