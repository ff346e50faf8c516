package org.paodao.scoring.light;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules for lights that hold for a time.
 *
 * @param until the last day; none while it is not known
 * @param rules in the order in which they are tried; the first that holds gives the light
 */
public record RuleSet(
        Title title, LocalDate from, @Nullable LocalDate until, List<Rule> rules, List<Escalation> escalations) {
    public RuleSet {
        rules = List.copyOf(rules);
        escalations = List.copyOf(escalations);
    }

    /**
     * What it is called.
     *
     * @param code    how it is cited, such as 银川2025
     * @param version counted from 1 by whoever changes it
     * @param source  where it comes from
     */
    public record Title(String code, int version, String zh, String en, String source) {
        /** The same of another version. */
        public Title numbered(int other) {
            return new Title(code, other, zh, en, source);
        }

        /**
         * How reasons cite it, so that it can be told in either language by whoever knows no more than the reason: its code, behind that after a space its name in
         * English, unless the code itself or the name of an example of that code. There is no space in a code.
         */
        public String cited() {
            return en.isBlank() || en.equals(code) || en.equals(RuleSets.english(code)) ? code : code + " " + en;
        }

        /** Whether a reason cites it so; reasons used to cite the code alone. */
        public boolean isCited(String cited) {
            return cited.equals(code) || cited.startsWith(code + " ");
        }

        boolean isOfTheSourceOf(Title other) {
            return code.equals(other.code) || source.equals(other.source);
        }
    }

    /** Whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The same with other rules as the next version. */
    public RuleSet revised(List<Rule> others) {
        return new RuleSet(title.numbered(title.version() + 1), from, until, others, escalations);
    }

    /** The same under another title. */
    public RuleSet titled(Title other) {
        return new RuleSet(other, from, until, rules, escalations);
    }

    /** Whether any of its rules looks at how others stand. */
    public boolean looksAtOthers() {
        return comparisons().stream().map(Condition.Compare::measure).anyMatch(Measure::besideOthers);
    }

    /** Whatever its rules compare with thresholds. */
    List<Condition.Compare> comparisons() {
        return rules.stream()
                .flatMap(rule -> Conditions.leaves(rule.when()))
                .flatMap(leaf -> leaf instanceof Condition.Compare compare ? Stream.of(compare) : Stream.empty())
                .toList();
    }

    /** What is wrong with it, rule by rule; empty if it can be put in force. */
    public List<Finding> findings() {
        return Findings.of(this);
    }

    /** It as a tree of names and texts. */
    public Written written() {
        return RuleSetWriting.write(this);
    }

    /**
     * Reads what {@link #written} gave.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static RuleSet read(Written written) {
        return RuleSetWriting.read(written);
    }
}
