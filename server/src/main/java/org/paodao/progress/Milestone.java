package org.paodao.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a task that can be seen to be done.
 *
 * @param id stays the same through all versions of the list
 * @param due null until a day is named; an agreed list has one
 * @param weight its share of the task in percent; null where none of the task has one
 */
public record Milestone(
        UUID id,
        String name,
        @Nullable LocalDate due,
        @Nullable BigDecimal weight) {
    public Milestone {
        name = Texts.line(name);
        weight = Task.plain(weight);
    }
}
