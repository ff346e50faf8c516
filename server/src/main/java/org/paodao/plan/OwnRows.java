package org.paodao.plan;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;

/** The rows that hang on the plan itself: what the document says of itself, and what was not in order. */
record OwnRows(Layout layout, CurrentUser user, OffsetDateTime now) {

    void facts(List<NewPlan.Fact> facts, List<Record> rows) {
        var place = layout.place();
        int position = 0;
        for (var fact : facts) {
            Range range = fact.range();
            rows.add(new Rows.HeaderFact(
                    place.jurisdiction(),
                    place.plan(),
                    position++,
                    fact.name(),
                    fact.value(),
                    source(range),
                    Layout.start(range),
                    Layout.end(range)));
        }
    }

    void points(List<NewPlan.Point> points, List<Record> rows) {
        int position = 0;
        for (var point : points) {
            rows.add(point(point, position++));
        }
    }

    private Rows.OpenPoint point(NewPlan.Point point, int position) {
        var place = layout.place();
        var count = point.count();
        var annex = point.annex();
        Range range = point.range();
        return new Rows.OpenPoint(
                place.jurisdiction(),
                Ids.next(),
                place.plan(),
                position,
                point.message(),
                String.join("\n", point.arguments()),
                count == null ? null : count.kind(),
                count == null || count.category() == null ? null : layout.category(count.category()),
                count == null ? null : count.declared(),
                annex == null ? null : annex.name(),
                annex == null ? null : annex.kind(),
                point.note(),
                source(range),
                Layout.start(range),
                Layout.end(range),
                point.settled() ? now : null,
                point.settled() ? user.account() : null,
                point.settled() ? user.displayName() : null);
    }

    private @Nullable UUID source(@Nullable Range range) {
        return range == null ? null : layout.source();
    }
}
