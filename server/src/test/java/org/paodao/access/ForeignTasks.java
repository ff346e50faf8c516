package org.paodao.access;

import java.util.UUID;
import org.paodao.kernel.Ids;

/** The tasks of an item of another district; whatever file it keeps could be a list of them. */
final class ForeignTasks {
    private ForeignTasks() {}

    static void make(UUID plan, UUID item, UUID unit, ForeignThings things) {
        ForeignReports.make(plan, item, unit, things);
        things.id(item, "/tasks/{item}");
        UUID file = UUID.fromString(things.foreign.get("/files/{id}"));
        things.id(file, "/tasks/import/{file}", "/tasks/files/{file}");
        things.same("/tasks/{item}/versions/{version}", "1");
        things.id(Ids.next(), "/tasks/{item}/done/{thing}");
    }
}
