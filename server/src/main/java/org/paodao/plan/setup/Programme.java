package org.paodao.plan.setup;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What runs over several years and holds their plans together.
 *
 * @param version goes back with a change
 * @param plans those that belong to it, by year
 */
public record Programme(UUID id, NewProgramme what, int version, List<Part> plans) {
    public Programme {
        plans = List.copyOf(plans);
    }

    /** Its name, which is also the end of its address. */
    public String name() {
        return what.name();
    }

    /** Its years in order, and any other year in which it has a plan. */
    public List<Integer> years() {
        var years = new TreeSet<Integer>();
        Integer from = what.fromYear();
        Integer to = what.toYear();
        if (from != null && to != null) {
            IntStream.rangeClosed(from, to).forEach(years::add);
        }
        plans.forEach(plan -> years.add(plan.year()));
        return List.copyOf(years);
    }

    /** Its plans of a year. */
    public List<Part> plansOf(int year) {
        return plans.stream().filter(plan -> plan.year() == year).toList();
    }

    /**
     * A plan as part of a programme, or of none.
     *
     * @param version of the plan's row; goes back when the plan is moved
     */
    public record Part(
            UUID id,
            String address,
            int year,
            String title,
            @Nullable UUID programme,
            int version) {}
}
