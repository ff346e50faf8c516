package org.paodao.supervision.problem;

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

/** Files that show what was done about a problem. Who sees the problem reads them. */
@Service
public class ProblemFiles {
    private final ProblemTables problems;
    private final ProblemFileTables table;
    private final Files files;

    ProblemFiles(ProblemTables problems, ProblemFileTables table, Files files) {
        this.problems = problems;
        this.table = table;
        this.files = files;
    }

    /**
     * Puts a file beside a problem: its unit does while it works on it. The same content again changes nothing.
     *
     * @throws Refusal when it is empty, too large or not of the kind that its name says
     */
    @Transactional
    public void attach(CurrentUser user, UUID problem, Files.Upload upload) {
        Permissions.require(user, Permission.PROBLEM_RECTIFY);
        Problem held = problems.held(user.jurisdiction(), problem)
                .orElseThrow(() -> Refusal.notFound("supervisionproblem.unknown"));
        Permissions.requireFor(user, Permission.PROBLEM_RECTIFY, held.unit());
        if (!(held.stage() instanceof ProblemStage.Rectifying)) {
            throw Refusal.conflict("supervisionproblem.file-not-now");
        }
        Files.Upload checked = SentFile.checked(upload);
        StoredFile file = files.sameContent(user, upload.content())
                .filter(same -> ids(user, problem).contains(same.id()))
                .orElseGet(() -> files.store(user, Permission.PROBLEM_MANAGE, checked));
        table.insert(user, problem, file);
    }

    Set<UUID> ids(CurrentUser user, UUID problem) {
        return table.of(user.jurisdiction(), problem).stream()
                .map(HeldFile::file)
                .collect(Collectors.toSet());
    }

    /** The bytes of a file of a problem of which the reader has found that it may be seen. */
    @Transactional(readOnly = true)
    public Content content(CurrentUser user, ProblemView shown, UUID file) {
        HeldFile held = shown.files().stream()
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("files.unknown"));
        return new Content(held.name(), files.heldContent(user.jurisdiction(), file));
    }

    /** A file with its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Content(String name, byte[] content) {}
}
