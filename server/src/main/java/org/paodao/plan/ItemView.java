package org.paodao.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item with what stands around it.
 *
 * @param supports what it supports
 * @param supportedBy what supports it
 * @param family the item above it, if any, then those below it
 * @param changes the versions in which it changed, newest first
 * @param context its sentence and some text before and behind; null when nothing was read
 */
public record ItemView(
        PlanHead head,
        Item item,
        List<Kind> kinds,
        List<Scheme> schemes,
        List<PlanView.Link> supports,
        List<PlanView.Link> supportedBy,
        List<Relative> family,
        List<Change> changes,
        @Nullable Context context) {

    public ItemView {
        kinds = List.copyOf(kinds);
        schemes = List.copyOf(schemes);
        supports = List.copyOf(supports);
        supportedBy = List.copyOf(supportedBy);
        family = List.copyOf(family);
        changes = List.copyOf(changes);
    }

    /** The item's kind. */
    public Kind kind() {
        return kinds.stream()
                .filter(kind -> kind.code().equals(item.kind()))
                .findFirst()
                .orElseThrow();
    }

    /** The places of the item, each with its scheme. */
    public List<Placed> places() {
        return item.categories().stream().flatMap(id -> placed(id).stream()).toList();
    }

    private Optional<Placed> placed(UUID id) {
        return schemes.stream()
                .flatMap(scheme -> scheme.categories().stream()
                        .filter(category -> category.id().equals(id))
                        .map(category -> new Placed(scheme, category)))
                .findFirst();
    }

    /** A category and the scheme it belongs to. */
    public record Placed(Scheme scheme, Category category) {}

    /**
     * An item above or below.
     *
     * @param above whether it is above
     */
    public record Relative(boolean above, String address, String label, String title) {}

    /**
     * A version in which the item or its links changed.
     *
     * @param reason why; null for the first version of the plan
     * @param title what it was called then
     * @param what what it said otherwise than before; empty where it came or went
     */
    public record Change(
            int version,
            Instant at,
            String by,
            @Nullable String reason,
            String title,
            Turn turn,
            List<ItemChange> what) {
        public Change {
            what = List.copyOf(what);
        }

        /** What happened to the item as a whole. */
        public enum Turn {
            CAME,
            CHANGED,
            WENT
        }
    }

    /**
     * Where an item stands in its source.
     *
     * @param before text before it, cut at a line or sentence where possible
     * @param text its own
     * @param behind text behind it
     * @param cell where that is in a spreadsheet; null for another source
     */
    public record Context(
            UUID source,
            String sourceName,
            @Nullable UUID file,
            String before,
            String text,
            String behind,
            @Nullable TablePlace cell) {}
}
