package org.paodao.plan.intake;

import java.util.Map;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading of documents while it goes on: how far it is, and ending it. */
@Service
public class Readings {
    private final ReadingTables readings;
    private final ImportTables tables;
    private final ImportTrail trail;

    Readings(ReadingTables readings, ImportTables tables, ImportTrail trail) {
        this.readings = readings;
        this.tables = tables;
        this.trail = trail;
    }

    /** How far the reading of an import is. */
    @Transactional(readOnly = true)
    public ImportProgress progress(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        return readings.progress(user, id).orElseThrow(Readings::unknown);
    }

    /** Ends the reading of an import; only who brought the document may, and of what was read nothing stays. Asked again, it does nothing. */
    @Transactional
    public void stop(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        if (readings.stop(user, id)) {
            trail.say(user, "plan.import-stopped", id, Map.of());
            return;
        }
        ImportLine line = tables.line(user, id).orElseThrow(Readings::unknown);
        switch (line.state()) {
            case READING -> throw Refusal.forbidden("planimport.stop-others");
            case STOPPED -> {}
            default -> throw Refusal.conflict("planimport.read-already");
        }
    }

    private static Refusal unknown() {
        return Refusal.notFound("planimport.unknown");
    }
}
