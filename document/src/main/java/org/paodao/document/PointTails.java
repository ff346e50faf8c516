package org.paodao.document;

import org.jspecify.annotations.Nullable;

/** What points of a table that became running text say at their ends: by when and by whom, with blanks between the cells or without. */
final class PointTails {
    private final @Nullable TailUnits parted;
    private final @Nullable GluedTails glued;

    PointTails(Flow flow, UnitNames names) {
        this.parted = TailUnits.of(flow, names);
        this.glued = GluedTails.of(flow, names);
    }

    /** The duties at the end of a heading's own text; empty when there are none. */
    Duties duties(Node node) {
        var found = parted == null || !node.isLeaf() ? new Duties() : parted.in(node.contentStart(), node.ownEnd());
        var tail = found.isEmpty() ? tail(node) : null;
        return tail == null || glued == null ? found : glued.duties(tail);
    }

    /** By when, where no sign parts it from the text before; null where nothing says so. */
    @Nullable
    Range due(Node node) {
        var tail = tail(node);
        return tail == null ? null : tail.due();
    }

    private GluedTails.@Nullable Tail tail(Node node) {
        return glued == null ? null : glued.in(node.contentStart(), node.ownEnd());
    }
}
