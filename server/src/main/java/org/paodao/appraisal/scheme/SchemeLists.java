package org.paodao.appraisal.scheme;

import java.util.List;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schemes to choose from. */
@Service
public class SchemeLists {
    private final SchemeTables tables;

    SchemeLists(SchemeTables tables) {
        this.tables = tables;
    }

    /** All schemes, newest first; those without an edition only for who writes schemes. */
    @Transactional(readOnly = true)
    public List<SchemeLine> all(CurrentUser user) {
        Permissions.require(user, Permission.APPRAISAL_READ);
        return tables.lines(user.jurisdiction(), Permissions.may(user, Permission.APPRAISAL_MANAGE));
    }
}
