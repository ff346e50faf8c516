package org.paodao.progress.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.files.FileName;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that show what a report says; never needed. Who reads the report reads them. */
@Service
public class EvidenceFiles {
    /** 20 MB. */
    public static final int LIMIT = 20 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private final ReportQuestions asked;
    private final ReportFileTables table;
    private final Files files;
    private final ReportLists lists;

    EvidenceFiles(ReportQuestions asked, ReportFileTables table, Files files, ReportLists lists) {
        this.asked = asked;
        this.table = table;
        this.files = files;
        this.lists = lists;
    }

    /**
     * Puts a file beside a report, to be named in it. The same content again is the same file.
     *
     * @throws Refusal when it is empty, too large or not of the kind that its name says
     */
    @Transactional
    public ReportContent.Evidence attach(CurrentUser user, Place place, Files.Upload upload) {
        ReportRights.require(
                ReportRights.of(user, asked.question(user, place).duty().unit()).write());
        String name = FileName.plain(upload.name());
        check(name, upload.content());
        table.hold(place);
        Optional<StoredFile> same = files.sameContent(user, upload.content());
        Optional<ReportFileTables.Held> held = table.of(user.jurisdiction(), place).stream()
                .filter(one -> same.filter(known -> known.sha256().equals(one.sha256()))
                        .isPresent())
                .findFirst();
        if (held.isPresent()) {
            return new ReportContent.Evidence(held.get().name(), held.get().file());
        }
        StoredFile file = files.store(
                user, Permission.REPORT_ACCEPT, new Files.Upload(name, "application/octet-stream", upload.content()));
        if (!table.insert(user, place, new ReportFileTables.Held(file.id(), name, file.sha256()))) {
            throw Refusal.conflict("progressreport.changed");
        }
        return new ReportContent.Evidence(name, file.id());
    }

    /** The files that were put beside a report, for those who write it. */
    @Transactional(readOnly = true)
    public List<ReportContent.Evidence> of(CurrentUser user, Place place) {
        return of(user, lists.one(user, place));
    }

    /** The same of a report that was read. */
    @Transactional(readOnly = true)
    public List<ReportContent.Evidence> of(CurrentUser user, ReportView view) {
        ReportRights.require(view.rights().write());
        return table.of(user.jurisdiction(), view.place()).stream()
                .map(held -> new ReportContent.Evidence(held.name(), held.file()))
                .toList();
    }

    private static void check(String name, byte[] content) {
        if (content.length == 0) {
            throw Refusal.invalid("file", "progressreport.file-empty");
        }
        if (content.length > LIMIT) {
            throw Refusal.invalid("file", "progressreport.file-large", LIMIT / MEGABYTE);
        }
        if (!FileKind.fits(name, content)) {
            throw Refusal.invalid("file", "progressreport.file-kind");
        }
    }

    /** A file of a report that the user may see: of the whole way to those inside, of what was accepted to everybody. */
    @Transactional(readOnly = true)
    public Content content(CurrentUser user, Place place, UUID file) {
        ReportView view = lists.one(user, place);
        boolean inside = view.rights().inside();
        ReportFileTables.Held held = table.of(user.jurisdiction(), place).stream()
                .filter(one -> one.file().equals(file))
                .filter(one -> inside || view.names(one.file()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("files.unknown"));
        return new Content(held.name(), files.heldContent(user.jurisdiction(), held.file()));
    }

    /** A file with its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Content(String name, byte[] content) {}
}
