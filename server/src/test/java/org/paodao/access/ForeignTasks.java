package org.paodao.access;

import java.util.UUID;
import org.paodao.kernel.Ids;

/** The tasks of an item of another district. */
final class ForeignTasks {
    private ForeignTasks() {}

    static void make(UUID item, ForeignThings things) {
        things.id(item, "/tasks/{item}");
        things.same("/tasks/{item}/versions/{version}", "1");
        things.id(Ids.next(), "/tasks/{item}/done/{thing}");
    }
}
