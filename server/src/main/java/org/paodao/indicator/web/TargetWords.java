package org.paodao.indicator.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.kernel.Decimals;
import org.paodao.ui.Levels;
import org.paodao.ui.Ui;

/** Says how a target is understood. */
public final class TargetWords {
    private static final String SET = "set.";
    private static final Pattern NEXT_TERM = Pattern.compile(" (?=[A-Za-z][A-Za-z.-]*=)");

    private final Ui ui;
    private final Namer names;
    private final Map<String, String> terms;
    private final String measure;

    private TargetWords(Ui ui, Namer names, Map<String, String> terms, String measure) {
        this.ui = ui;
        this.names = names;
        this.terms = terms;
        this.measure = Definition.counted(measure);
    }

    /**
     * The target of a goal.
     *
     * @param names of the indicators that it may be compared with
     * @param measure in which the indicator is counted
     */
    public static String of(Ui ui, Namer names, Goal goal, String measure) {
        return new TargetWords(ui, names, goal.terms(), measure).said(goal.kind());
    }

    /** A target as a difference between editions writes it: its kind, then its terms. */
    static String of(Ui ui, Namer names, String written) {
        String[] parts = NEXT_TERM.split(written);
        Map<String, String> terms = Arrays.stream(parts)
                .skip(1)
                .map(term -> term.split("=", 2))
                .collect(Collectors.toMap(term -> term[0], term -> term[1]));
        return new TargetWords(ui, names, terms, terms.getOrDefault("measure", "")).said(parts[0]);
    }

    private String said(String kind) {
        String key = "indicator.target." + kind;
        return switch (kind) {
            case "RELATIVE" -> relation(key + "." + term("pace", "ABREAST"));
            case "BETWEEN" -> ui.msg(key, figure("low"), figure("high"), measure);
            case "APPROXIMATELY" -> ui.msg(key, figure("goal"), measure, figure("tolerance"));
            case "GROWTH" -> ui.msg(key + flag("falls"), figure("percent"));
            case "RANK" -> place(key);
            case "DELEGATED" -> delegated(key);
            case "IN_WORDS" -> ui.msg(key);
            default -> ui.msg(key + flag("beyond"), figure("goal"), measure);
        };
    }

    /** By whom it is set; once it is, with what was set. */
    private String delegated(String key) {
        String by = Levels.said(ui.words(), term("by"));
        Map<String, String> set = terms.entrySet().stream()
                .filter(term -> term.getKey().startsWith(SET))
                .collect(Collectors.toMap(term -> term.getKey().substring(SET.length()), Map.Entry::getValue));
        return set.isEmpty()
                ? ui.msg(key, by)
                : ui.msg(key + ".set", by, new TargetWords(ui, names, set, measure).said(set.getOrDefault("kind", "")));
    }

    private String place(String key) {
        String among = Levels.said(ui.words(), term("among"));
        BigDecimal place = Objects.requireNonNullElse(Decimals.read(term("place")), BigDecimal.ONE);
        return ui.msg(among.isBlank() ? key + ".alone" : key, among, place);
    }

    /** With the name of the other indicator, how many times it, and by how much. */
    private String relation(String key) {
        BigDecimal factor = Objects.requireNonNullElse(Decimals.read(term("factor")), BigDecimal.ONE);
        BigDecimal margin = Objects.requireNonNullElse(Decimals.read(term("margin")), BigDecimal.ZERO);
        String name = names.indicators().get(term("other"));
        String other = name == null ? term("other") : ui.msg("indicator.target.RELATIVE.other", term("other"), name);
        String yardstick = factor.compareTo(BigDecimal.ONE) == 0
                ? other
                : ui.msg("indicator.target.RELATIVE.factor", other, factor);
        String by = measure.strip().matches("[%％]")
                ? ui.msg("scoring.points", margin, margin)
                : ui.msg("indicator.target.RELATIVE.amount", margin, measure);
        boolean bare = margin.signum() == 0 || term("pace", "ABREAST").equals("ABREAST");
        return ui.msg(bare ? key : key + ".by", yardstick, by);
    }

    private String flag(String name) {
        return term(name, "false").equals("true") ? "." + name : "";
    }

    /** A term that is a figure; as it is written where it is none. */
    private Object figure(String name) {
        return Objects.<Object>requireNonNullElse(Decimals.read(term(name)), term(name));
    }

    private String term(String name) {
        return term(name, "");
    }

    private String term(String name, String otherwise) {
        return terms.getOrDefault(name, otherwise);
    }
}
