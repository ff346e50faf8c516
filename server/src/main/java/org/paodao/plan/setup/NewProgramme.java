package org.paodao.plan.setup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/**
 * A programme as the office writes it down.
 *
 * @param name such as 某区行动方案（2021—2025年）; new in the jurisdiction
 * @param description what it is for; may be empty
 * @param fromYear its first year; null when it does not say
 * @param toYear its last year
 */
public record NewProgramme(
        String name,
        String description,
        @Nullable Integer fromYear,
        @Nullable Integer toYear) {
    private static final int NAME_LIMIT = 100;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    public NewProgramme {
        name = name.strip();
        description = description.strip();
    }

    /** Refuses what cannot be right, each flaw at its field. */
    void check() {
        var flaws = new ArrayList<Refusal.Flaw>();
        if (name.isEmpty() || name.contains("/")) {
            flaws.add(Refusal.Flaw.at("name", "plansetup.programme.name-missing"));
        }
        if (name.length() > NAME_LIMIT) {
            flaws.add(Refusal.Flaw.at("name", "plansetup.programme.name-long", NAME_LIMIT));
        }
        if ((fromYear == null) != (toYear == null)) {
            flaws.add(Refusal.Flaw.at(fromYear == null ? "fromYear" : "toYear", "plansetup.programme.year-missing"));
        }
        if (fromYear != null && toYear != null && (fromYear < FIRST_YEAR || toYear > LAST_YEAR || toYear < fromYear)) {
            flaws.add(Refusal.Flaw.at("toYear", "plansetup.programme.years-wrong", FIRST_YEAR, LAST_YEAR));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(List.copyOf(flaws));
        }
    }

    /** Whether a year lies within it; without years every year does. */
    boolean holds(int year) {
        return fromYear == null || toYear == null || (year >= fromYear && year <= toYear);
    }
}
