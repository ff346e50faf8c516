package org.paodao.supervision;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files beside matters: the scan or photo of an instruction, what goes with an answer. Who reads that part of the matter reads them. */
@Service
public class MatterFiles {
    private static final int MOST = 50;

    private final MatterDesk desk;
    private final MatterFileTables table;
    private final Files files;

    MatterFiles(MatterDesk desk, MatterFileTables table, Files files) {
        this.desk = desk;
        this.table = table;
        this.files = files;
    }

    /**
     * Puts a file beside a matter: for the office, or for a unit that may write about it. The same content of the same unit is the same file.
     *
     * @throws Refusal when it is empty, too large or not of the kind that its name says
     */
    @Transactional
    public Beside attach(CurrentUser user, UUID id, Files.Upload upload) {
        Matter matter = desk.held(user, id);
        MatterRights rights = desk.rights(user, matter);
        UUID unit = writer(rights, matter);
        Files.Upload checked = SentFile.checked(upload);
        var known = table.of(user.jurisdiction(), id);
        Optional<StoredFile> same = files.sameContent(user, upload.content());
        Optional<Beside> held = known.stream()
                .filter(one -> Objects.equals(one.unit(), unit))
                .filter(one -> same.filter(stored -> stored.sha256().equals(one.sha256()))
                        .isPresent())
                .findFirst();
        if (held.isPresent()) {
            return held.get();
        }
        if (known.size() >= MOST) {
            throw Refusal.invalid("file", "supervisionmatter.files", MOST);
        }
        StoredFile file = files.store(user, Permission.MATTER_MANAGE, checked);
        var beside = new Beside(file.id(), file.name(), unit, file.sha256());
        table.insert(user, id, beside);
        return beside;
    }

    /** For whom the user writes: null for the office. */
    private static @Nullable UUID writer(MatterRights rights, Matter matter) {
        if (rights.answer() || rights.approve()) {
            return matter.lead();
        }
        if (!rights.assisting().isEmpty()) {
            return rights.assisting().iterator().next();
        }
        MatterRights.require(rights.manage());
        return null;
    }

    /** A file that the user may read. */
    @Transactional(readOnly = true)
    public Content content(CurrentUser user, UUID id, UUID file) {
        Matter matter = desk.one(user, id);
        MatterRights rights = desk.rights(user, matter);
        Set<UUID> own = MatterScope.of(user).units();
        Beside beside = table.of(user.jurisdiction(), id).stream()
                .filter(one -> one.file().equals(file) && reads(one, matter, rights, own))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("files.unknown"));
        return new Content(beside.name(), files.heldContent(user.jurisdiction(), file));
    }

    /** What the office put there is for all; a unit's own for itself and for who sees the whole; what the leading unit put there is seen when its answer is out. */
    static boolean reads(Beside file, Matter matter, MatterRights rights, Set<UUID> own) {
        UUID unit = file.unit();
        if (unit == null || own.contains(unit)) {
            return true;
        }
        boolean out = !unit.equals(matter.lead())
                || matter.result().answeredOn() != null
                || matter.result().redone() > 0;
        return rights.whole() && out;
    }

    /**
     * A file beside a matter.
     *
     * @param unit that put it there; null for the office
     */
    public record Beside(UUID file, String name, @Nullable UUID unit, String sha256) {}

    /** A file with its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Content(String name, byte[] content) {}
}
