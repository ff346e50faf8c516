package org.paodao.organization;

import java.util.List;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of units of a jurisdiction, edited by its office. */
@Service
public class UnitKinds {
    private final KindTable table;
    private final Audit audit;

    UnitKinds(KindTable table, Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    /** All kinds, those that are no more included. */
    @Transactional(readOnly = true)
    public List<UnitKind> all(CurrentUser user) {
        Permissions.require(user, Permission.UNIT_READ);
        return table.all(user.jurisdiction());
    }

    /** Makes a kind (version 0) or changes it (the version that was seen). */
    @Transactional
    public void write(CurrentUser user, UnitKind kind) {
        Permissions.require(user, Permission.UNIT_EDIT);
        if (kind.code().isBlank() || kind.nameZh().isBlank() || kind.nameEn().isBlank()) {
            throw Refusal.invalid("nameZh", "organization.kind.name-missing");
        }
        if (!kind.since().isBefore(kind.until())) {
            throw Refusal.invalid("until", "organization.kind.days");
        }
        UnitKind before = table.all(user.jurisdiction()).stream()
                .filter(known -> known.code().equals(kind.code()))
                .findFirst()
                .orElse(null);
        if (!table.write(user.jurisdiction(), kind)) {
            throw kind.version() == 0
                    ? Refusal.invalid("nameZh", "organization.kind.taken", kind.code())
                    : Refusal.conflict("organization.kind.changed");
        }
        audit.record(
                user,
                new Change(
                        "organization.kind-written",
                        "organization.unit-kind",
                        user.jurisdiction(),
                        before,
                        kind,
                        null));
    }
}
