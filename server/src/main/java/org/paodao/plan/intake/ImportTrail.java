package org.paodao.plan.intake;

import java.util.Map;
import java.util.UUID;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.springframework.stereotype.Component;

/** Keeps originals and writes the trail of changes. */
@Component
class ImportTrail {
    private static final String SUBJECT = "plan.import";

    private final Files files;
    private final Audit audit;

    ImportTrail(Files files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    StoredFile store(CurrentUser user, Upload upload) {
        return files.store(
                user, Permission.PLAN_IMPORT, new Files.Upload(upload.name(), upload.mediaType(), upload.content()));
    }

    /** The original belongs to a plan now. */
    void publish(CurrentUser user, UUID file) {
        files.publish(user, file);
    }

    void say(CurrentUser user, String action, UUID id, Map<String, Object> values) {
        audit.record(user, Change.created(action, SUBJECT, id, values));
    }
}
