package org.paodao.appraisal.appeal;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.SentFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence of units for their appeals. The unit and those who rule read it. */
@Service
public class AppealFiles {
    private final AppealSteps steps;
    private final AppealFileTables table;
    private final Files files;

    AppealFiles(AppealSteps steps, AppealFileTables table, Files files) {
        this.steps = steps;
        this.table = table;
        this.files = files;
    }

    /**
     * Puts a file beside an appeal of one's own unit, until it is ruled on. The same content again changes nothing.
     *
     * @throws Refusal when it is empty, too large or not of the kind that its name says
     */
    @Transactional
    public void attach(CurrentUser user, UUID id, Files.Upload upload) {
        Permissions.require(user, Permission.APPRAISAL_APPEAL);
        Appeal appeal = steps.held(user, id);
        Permissions.requireFor(user, Permission.APPRAISAL_APPEAL, appeal.unit());
        if (!appeal.stage().open()) {
            throw Refusal.conflict("appraisalappeal.not-now." + appeal.stage().word());
        }
        Files.Upload checked = SentFile.checked(upload);
        Set<UUID> held = table.of(user.jurisdiction(), id).stream()
                .map(HeldEvidence::file)
                .collect(Collectors.toSet());
        StoredFile file = files.sameContent(user, upload.content())
                .filter(same -> held.contains(same.id()))
                .orElseGet(() -> files.store(user, Permission.APPRAISAL_RULE, checked));
        table.insert(user, id, file);
    }

    /** The bytes of a file of an appeal of which the reader has found that all of it may be seen. */
    @Transactional(readOnly = true)
    public Content content(CurrentUser user, AppealView shown, UUID file) {
        HeldEvidence held = shown.files().stream()
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("files.unknown"));
        return new Content(held.name(), files.heldContent(user.jurisdiction(), file));
    }

    /** A file with its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Content(String name, byte[] content) {}
}
