package org.paodao.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Target;
import org.paodao.kernel.Ids;

/** The rows that hang on one item, or on the plan itself. */
record ItemRows(Layout.Place place, @Nullable UUID owner) {

    void of(NewItem item, List<Record> rows) {
        UUID id = Objects.requireNonNull(owner);
        int position = 0;
        for (var doer : item.units()) {
            rows.add(new Rows.ItemUnit(
                    place.jurisdiction(),
                    Ids.next(),
                    place.plan(),
                    id,
                    doer.unit(),
                    doer.role().name(),
                    doer.printedName(),
                    doer.unit() == null,
                    position++,
                    Layout.start(doer.range()),
                    Layout.end(doer.range()),
                    place.version()));
        }
        position = 0;
        for (var leader : item.leaders()) {
            rows.add(new Rows.ItemLeader(
                    place.jurisdiction(), Ids.next(), place.plan(), id, leader, position++, place.version()));
        }
        position = 0;
        for (var due : item.deadlines()) {
            rows.add(deadline(id, due, position++));
        }
        targets(item.targets(), rows);
    }

    private Rows.ItemDeadline deadline(UUID id, NewItem.Due due, int position) {
        Deadline deadline = due.deadline();
        return new Rows.ItemDeadline(
                place.jurisdiction(),
                Ids.next(),
                place.plan(),
                id,
                deadline.text(),
                deadline.kind().name(),
                deadline.date(),
                deadline.main(),
                position,
                Layout.start(due.range()),
                Layout.end(due.range()),
                place.version());
    }

    void targets(List<NewItem.Goal> goals, List<Record> rows) {
        int position = 0;
        for (var goal : goals) {
            Target target = goal.target();
            Integer year = goal.year();
            rows.add(new Rows.ItemTarget(
                    place.jurisdiction(),
                    Ids.next(),
                    place.plan(),
                    owner,
                    target.metric(),
                    target.comparator().name(),
                    target.value(),
                    target.valueMax(),
                    target.unit(),
                    target.striving(),
                    target.text(),
                    year == null ? place.year() : year,
                    position++,
                    Layout.start(goal.range()),
                    Layout.end(goal.range()),
                    place.version()));
        }
    }
}
