package org.paodao.progress;

import java.util.List;

/**
 * What the next version of a list will say.
 *
 * @param reason why it is otherwise than agreed; empty for a first version
 */
public record Draft(List<Task> tasks, String reason) {
    public Draft {
        tasks = List.copyOf(tasks);
        reason = Texts.lines(reason);
    }
}
