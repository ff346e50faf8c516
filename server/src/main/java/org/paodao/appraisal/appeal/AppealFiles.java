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
import org.paodao.progress.report.FileKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence of units for their appeals. The unit and those who rule read it. */
@Service
public class AppealFiles {
    /** 20 MB. */
    public static final int LIMIT = 20 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int NAME_LIMIT = 200;

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
        Appeal appeal = steps.one(user, id);
        Permissions.requireFor(user, Permission.APPRAISAL_APPEAL, appeal.unit());
        if (!appeal.stage().open()) {
            throw Refusal.conflict("appraisalappeal.not-now." + appeal.stage().word());
        }
        String name = plain(upload.name());
        check(name, upload.content());
        Set<UUID> held = table.of(user.jurisdiction(), id).stream()
                .map(HeldEvidence::file)
                .collect(Collectors.toSet());
        StoredFile file = files.sameContent(user, upload.content())
                .filter(same -> held.contains(same.id()))
                .orElseGet(() -> files.store(
                        user,
                        Permission.APPRAISAL_RULE,
                        new Files.Upload(name, "application/octet-stream", upload.content())));
        table.insert(user, id, file);
    }

    /** Whether a file can be taken, before the appeal that it belongs to is filed. */
    public static void check(String name, byte[] content) {
        if (content.length == 0) {
            throw Refusal.invalid("file", "appraisalappeal.file-empty");
        }
        if (content.length > LIMIT) {
            throw Refusal.invalid("file", "appraisalappeal.file-large", LIMIT / MEGABYTE);
        }
        if (!FileKind.fits(name, content)) {
            throw Refusal.invalid("file", "appraisalappeal.file-kind");
        }
    }

    /** A name without folders and control characters, as some browsers and scripts send them. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return clean.length() <= NAME_LIMIT ? clean : clean.substring(clean.length() - NAME_LIMIT);
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
