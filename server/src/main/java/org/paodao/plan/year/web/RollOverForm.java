package org.paodao.plan.year.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.paodao.plan.PlanHead;
import org.paodao.plan.year.Fate;
import org.paodao.plan.year.RollOver;

/**
 * The next year's plan as it is typed.
 *
 * @param seen the version that was seen
 * @param targets {@code carry} or {@code clear}
 * @param fate for each item its address and what becomes of it
 */
public record RollOverForm(
        @Nullable Integer seen,
        @Nullable String requestKey,
        @Nullable Integer year,
        @Nullable String title,
        @Nullable String targets,
        @Nullable List<String> fate) {

    static RollOverForm of(PlanHead head) {
        int next = head.year() + 1;
        return new RollOverForm(
                head.version(),
                Ids.next().toString(),
                next,
                head.title().replace(String.valueOf(head.year()), String.valueOf(next)),
                "clear",
                null);
    }

    /** What was chosen, by the items' addresses. */
    Map<String, Fate> fates() {
        Map<String, Fate> fates = new HashMap<>();
        for (String chosen : Objects.requireNonNullElse(fate, List.<String>of())) {
            String[] parts = chosen.split(" ", 2);
            for (Fate one : Fate.values()) {
                if (parts.length == 2 && one.name().equals(parts[1])) {
                    fates.put(parts[0], one);
                }
            }
        }
        return fates;
    }

    RollOver.Wish wish() {
        return new RollOver.Wish(
                Objects.requireNonNullElse(seen, 0),
                Objects.requireNonNullElseGet(requestKey, () -> Ids.next().toString()),
                Objects.requireNonNullElse(year, 0),
                Objects.requireNonNullElse(title, ""),
                "carry".equals(targets),
                fates());
    }
}
