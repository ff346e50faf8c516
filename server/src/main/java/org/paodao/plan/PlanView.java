package org.paodao.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;

/**
 * A plan with those of its items that pass a filter.
 *
 * @param facts what the document says of itself
 * @param kinds with how many items the whole version holds of each
 * @param items those that pass the filter, in the order of the plan
 * @param goals the plan's own targets, which belong to no item
 */
public record PlanView(
        PlanHead head,
        List<Fact> facts,
        List<Kind> kinds,
        List<Scheme> schemes,
        List<Item> items,
        List<Link> links,
        List<Point> points,
        List<Source> sources,
        List<Item.Goal> goals) {

    public PlanView {
        facts = List.copyOf(facts);
        kinds = List.copyOf(kinds);
        schemes = List.copyOf(schemes);
        items = List.copyOf(items);
        links = List.copyOf(links);
        points = List.copyOf(points);
        sources = List.copyOf(sources);
        goals = List.copyOf(goals);
    }

    /** The category with this id, in whichever scheme. */
    public Optional<Category> category(UUID id) {
        return schemes.stream()
                .flatMap(scheme -> scheme.categories().stream())
                .filter(category -> category.id().equals(id))
                .findFirst();
    }

    /** What the document says of itself; see {@link NewPlan.Fact} for the names. */
    public record Fact(String name, String value, @Nullable Range range) {}

    /**
     * One item supports another.
     *
     * @param fromCode the office's own code; may be empty
     * @param fromAddress such as works/3
     * @param toAddress such as outcomes/1
     */
    public record Link(
            UUID from,
            String fromAddress,
            String fromCode,
            String fromTitle,
            UUID to,
            String toAddress,
            String toCode,
            String toTitle,
            @Nullable BigDecimal weight,
            @Nullable String note) {

        /** How the supported item is called in few letters: the office's code, else its number. */
        public String toShort() {
            return toCode.isEmpty() ? toAddress.substring(toAddress.lastIndexOf('/') + 1) : toCode;
        }

        /** How the supporting item is called in few letters. */
        public String fromShort() {
            return fromCode.isEmpty() ? fromAddress.substring(fromAddress.lastIndexOf('/') + 1) : fromCode;
        }

        /** The kind's part of the supporting item's address. */
        public String fromPath() {
            return fromAddress.substring(0, fromAddress.lastIndexOf('/'));
        }
    }

    /**
     * Something that was compared and stays here until it is settled.
     *
     * @param seenVersion goes back with the change
     * @param message key of the sentence; null when {@code declared} says it all
     * @param counted name of the kind that is counted, null for other points
     * @param held how many the plan holds in the version shown of what is counted or what the annex lists
     * @param annexHeld whether the plan holds the annex that the document leaves out; false for other points
     * @param annexBy by what it holds that annex; null where it does not
     * @param place where a source says so
     */
    public record Point(
            UUID id,
            int seenVersion,
            String message,
            List<String> arguments,
            @Nullable String counted,
            @Nullable UUID category,
            int declared,
            int held,
            boolean annexHeld,
            @Nullable AnnexBy annexBy,
            @Nullable String note,
            Item.@Nullable Place place,
            @Nullable Instant settledAt,
            @Nullable String settledBy) {

        /** Whether it is a declared count. */
        public boolean isCount() {
            return counted != null;
        }

        /** Whether nothing has to be done about it: settled, the counts agree, or the annex is there. */
        public boolean inOrder() {
            return settledAt != null || annexHeld || (isCount() && declared == held);
        }
    }

    /** By what a plan holds an annex that its document leaves out. */
    public enum AnnexBy {
        /** Its list came in. */
        LIST,
        /** As many items as the document declares were read from the document itself. */
        TEXT,
        /** The plan has as many items as the document declares, and some of them were added later. */
        ITEMS;

        /** Last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A document or list that the plan was made from.
     *
     * @param file the original; null for pasted text
     */
    public record Source(UUID id, String name, @Nullable UUID file, int length) {}
}
