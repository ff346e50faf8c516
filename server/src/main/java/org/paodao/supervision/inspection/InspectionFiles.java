package org.paodao.supervision.inspection;

import java.util.UUID;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.SentFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos, scans and documents that show what an inspection found. Who sees the finding reads them, so the unit only once it has the conclusion. */
@Service
public class InspectionFiles {
    private static final int MOST = 100;

    private final InspectionSteps steps;
    private final InspectionFindingTables findings;
    private final InspectionFileTables table;
    private final Files files;

    InspectionFiles(InspectionSteps steps, InspectionFindingTables findings, InspectionFileTables table, Files files) {
        this.steps = steps;
        this.findings = findings;
        this.table = table;
        this.files = files;
    }

    /**
     * Puts a file beside a finding while the inspection is under way. The same content again changes nothing.
     *
     * @throws Refusal when it is empty, too large or not of the kind that its name says
     */
    @Transactional
    public void attach(CurrentUser user, UUID id, UUID finding, Files.Upload sent) {
        Inspection inspection = steps.inspected(user, id);
        Finding shown = findings.of(user.jurisdiction(), id).stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("supervisioninspection.unknown-finding"));
        if (!(inspection.stage() instanceof InspectionStage.Underway) || !shown.stands()) {
            throw InspectionSteps.notNow(inspection);
        }
        Files.Upload checked = SentFile.checked(sent);
        boolean known = files.sameContent(user, checked.content())
                .filter(same -> table.has(user.jurisdiction(), finding, same.sha256()))
                .isPresent();
        if (known) {
            return;
        }
        if (table.of(user.jurisdiction(), id).size() >= MOST) {
            throw Refusal.invalid("file", "supervisioninspection.files", MOST);
        }
        StoredFile file = files.store(user, Permission.INSPECTION_MANAGE, checked);
        table.insert(user, finding, file);
    }

    /** The bytes of a file of an inspection of which the reader has found that it may be seen. */
    @Transactional(readOnly = true)
    public Content content(CurrentUser user, InspectionLists.Shown shown, UUID finding, UUID file) {
        FindingFile held = shown.papers().files().stream()
                .filter(one -> one.finding().equals(finding) && one.file().equals(file))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("files.unknown"));
        return new Content(held.name(), files.heldContent(user.jurisdiction(), file));
    }

    /** A file with its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Content(String name, byte[] content) {}
}
