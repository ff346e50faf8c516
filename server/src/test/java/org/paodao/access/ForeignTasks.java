package org.paodao.access;

import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;

/** The tasks of an item of another district; whatever file it keeps could be a list of them. And what is told of them. */
final class ForeignTasks {
    private ForeignTasks() {}

    static void make(CurrentUser there, UUID item, ForeignThings things) {
        ForeignNotices.make(there, things.db, things);
        things.id(item, "/tasks/{item}");
        UUID file = UUID.fromString(things.foreign.get("/files/{id}"));
        things.id(file, "/tasks/import/{file}", "/tasks/files/{file}");
        things.same("/tasks/{item}/versions/{version}", "1");
        things.id(Ids.next(), "/tasks/{item}/done/{thing}");
    }
}
