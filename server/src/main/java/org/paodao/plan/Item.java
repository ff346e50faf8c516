package org.paodao.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Range;
import org.paodao.document.Target;
import org.paodao.document.UnitMention.Role;

/**
 * An item as a version of the plan has it.
 *
 * @param path and number are its address within the plan: outcomes/3
 * @param kind code of its kind
 * @param code the office's own code in its lists, such as GZ-01; may be empty
 * @param label the number as printed; may be empty
 * @param body its whole text; may be empty
 * @param parent the item above
 * @param sample made up for demonstration (示例)
 * @param place where it stands; null when somebody added it by hand
 * @param categories ids, in the order of the plan
 * @param doers units, in order of print
 * @param deadlines the main one first
 */
public record Item(
        UUID id,
        String path,
        int number,
        String kind,
        String code,
        String label,
        String title,
        String body,
        @Nullable UUID parent,
        boolean sample,
        @Nullable String note,
        @Nullable Place place,
        List<UUID> categories,
        List<Doer> doers,
        List<String> leaders,
        List<Due> deadlines,
        List<Goal> goals) {

    public Item {
        categories = List.copyOf(categories);
        doers = List.copyOf(doers);
        leaders = List.copyOf(leaders);
        deadlines = List.copyOf(deadlines);
        goals = List.copyOf(goals);
    }

    /** The same at another place of a source, or at none. */
    public Item at(@Nullable Place other) {
        return new Item(
                id,
                path,
                number,
                kind,
                code,
                label,
                title,
                body,
                parent,
                sample,
                note,
                other,
                categories,
                doers,
                leaders,
                deadlines,
                goals);
    }

    /** The same with what else it has. */
    Item with(List<UUID> categories, List<Doer> doers, List<String> leaders, List<Due> deadlines, List<Goal> goals) {
        return new Item(
                id,
                path,
                number,
                kind,
                code,
                label,
                title,
                body,
                parent,
                sample,
                note,
                place,
                categories,
                doers,
                leaders,
                deadlines,
                goals);
    }

    /** Its address within the plan, such as outcomes/3. */
    public String address() {
        return path + "/" + number;
    }

    /** The units that lead; where nobody is said to lead, those that are responsible. */
    public List<Doer> leads() {
        List<Doer> leads = with(Role.LEAD);
        return leads.isEmpty() ? with(Role.RESPONSIBLE) : leads;
    }

    /** Whether somebody is said to lead; else {@link #leads} are those that are responsible, which pages say. */
    public boolean isLed() {
        return !with(Role.LEAD).isEmpty();
    }

    /** The units that have a role. */
    public List<Doer> with(Role role) {
        return doers.stream().filter(doer -> doer.role() == role).toList();
    }

    /** A stretch of a source's text. */
    public record Place(UUID source, Range range) {}

    /**
     * A unit that does the item.
     *
     * @param unit null for a group such as 各乡镇（街道）
     * @param name the unit's name today, else as printed
     * @param printedName as the document calls it
     */
    public record Doer(@Nullable UUID unit, String name, String printedName, Role role) {}

    /**
     * By when.
     *
     * @param text as printed
     * @param date null unless dated
     */
    public record Due(
            String text, Deadline.Kind kind, @Nullable LocalDate date, boolean main) {}

    /**
     * A number to be reached.
     *
     * @param text as printed
     */
    public record Goal(
            String metric,
            Target.Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueMax,
            String unit,
            boolean striving,
            String text,
            int year) {}
}
