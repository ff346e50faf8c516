package org.paodao.indicator.web;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paodao.ui.Ui;

/** Says how a target is understood. */
public final class TargetWords {
    private static final Pattern NEXT_TERM = Pattern.compile(" (?=[A-Za-z][A-Za-z.-]*=)");

    private final Ui ui;
    private final Map<String, String> terms;

    private TargetWords(Ui ui, Map<String, String> terms) {
        this.ui = ui;
        this.terms = terms;
    }

    /** A target of this kind. */
    public static String of(Ui ui, String kind, Map<String, String> terms, String measure) {
        return new TargetWords(ui, terms).said(kind, measure);
    }

    /** A target as a difference between editions writes it: its kind, then its terms. */
    static String of(Ui ui, String written) {
        String[] parts = NEXT_TERM.split(written);
        Map<String, String> terms = Arrays.stream(parts)
                .skip(1)
                .map(term -> term.split("=", 2))
                .collect(Collectors.toMap(term -> term[0], term -> term[1]));
        return of(ui, parts[0], terms, terms.getOrDefault("measure", ""));
    }

    private String said(String kind, String measure) {
        String key = "indicator.target." + kind;
        return switch (kind) {
            case "RELATIVE" -> ui.msg(key + "." + term("pace", "ABREAST"), term("other"), term("margin", "0"));
            case "BETWEEN" -> ui.msg(key, term("low"), term("high"), measure);
            case "APPROXIMATELY" -> ui.msg(key, term("goal"), measure, term("tolerance"));
            case "GROWTH" -> ui.msg(key + flag("falls"), term("percent"));
            case "RANK" -> ui.msg(key, term("among"), term("place"));
            case "DELEGATED" -> ui.msg(key, term("by"));
            case "IN_WORDS" -> ui.msg(key);
            default -> ui.msg(key + flag("beyond"), term("goal"), measure);
        };
    }

    private String flag(String name) {
        return term(name, "false").equals("true") ? "." + name : "";
    }

    private String term(String name) {
        return term(name, "");
    }

    private String term(String name, String otherwise) {
        return terms.getOrDefault(name, otherwise);
    }
}
