package org.paodao.appraisal.web.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.GuardDecision;
import org.paodao.kernel.Refusal;
import org.springframework.util.MultiValueMap;

/** What was typed into a form of a scheme; every field that is not right is named. */
final class Fields {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NUMBER = "-?[0-9]{1,9}(\\.[0-9]{1,6})?";

    private final MultiValueMap<String, String> typed;
    private final List<Refusal.Flaw> flaws = new ArrayList<>();

    Fields(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    String get(String name) {
        String first = typed.getFirst(name);
        return first == null ? "" : first.strip();
    }

    @Nullable
    String orNull(String name) {
        return get(name).isEmpty() ? null : get(name);
    }

    List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return typed.containsKey(name);
    }

    Map<String, String> single() {
        return typed.toSingleValueMap();
    }

    int seen() {
        return get("seen").matches("[0-9]{1,8}") ? Integer.parseInt(get("seen")) : -1;
    }

    String text(String name, int limit) {
        String text = get(name);
        if (text.isEmpty() || text.length() > limit) {
            flaw(name, "appraisalscheme.line", limit);
        }
        return text;
    }

    /** A number; empty is none. */
    @Nullable
    BigDecimal orNone(String name) {
        return get(name).isEmpty() ? null : number(name);
    }

    BigDecimal number(String name) {
        BigDecimal number = parsed(get(name));
        if (number == null) {
            flaw(name, "appraisalscheme.number");
            return BigDecimal.ZERO;
        }
        return number;
    }

    static @Nullable BigDecimal parsed(String text) {
        return text.matches(NUMBER) ? new BigDecimal(text) : null;
    }

    int whole(String name, int most) {
        String text = get(name);
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) > most) {
            flaw(name, "appraisalscheme.whole", most);
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** A percentage as a share; empty is none. */
    @Nullable
    BigDecimal share(String name) {
        BigDecimal percent = orNone(name);
        return percent == null ? null : percent.divide(HUNDRED);
    }

    @Nullable
    LocalDate day(String name) {
        try {
            return get(name).isEmpty() ? null : LocalDate.parse(get(name));
        } catch (DateTimeParseException wrong) {
            flaw(name, "appraisalscheme.day");
            return null;
        }
    }

    /** What is decided where a rule forbids it; null while nothing is. */
    GuardDecision.@Nullable Wish answer() {
        for (GuardDecision.Verdict verdict : GuardDecision.Verdict.values()) {
            if (verdict.name().equals(get("verdict"))) {
                return new GuardDecision.Wish(verdict, get("why"));
            }
        }
        return null;
    }

    void flaw(String name, String key, Object... arguments) {
        flaws.add(Refusal.Flaw.at(name, key, arguments));
    }

    /** Refuses when a field is not right. */
    void check() {
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }
}
