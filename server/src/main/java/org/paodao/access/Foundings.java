package org.paodao.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the three separated administrators of a further jurisdiction get in: by a link that the system administrator hands
 * over, once. Who hands it over gains nothing there: the accounts that come of it are not theirs.
 */
@Service
@Transactional
public class Foundings {
    private static final String SUBJECT = "organization.jurisdiction";
    private static final int DAYS = 7;
    private static final int KEY_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Access access;
    private final FoundingTable table;
    private final Audit audit;
    private final Clock clock;

    Foundings(Access access, FoundingTable table, Audit audit, Clock clock) {
        this.access = access;
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link for a jurisdiction that this user has just added. */
    public FoundingLink invite(CurrentUser by, UUID jurisdiction) {
        Permissions.require(by, Permission.SYSTEM_MANAGE);
        FoundingLink link = made();
        table.insert(by, jurisdiction, hash(link.key()), at(link));
        return recorded(by, jurisdiction, link);
    }

    /** Another link, when the one before was lost or has expired; the one before opens nothing any more. */
    public FoundingLink renew(CurrentUser by, UUID jurisdiction) {
        Permissions.require(by, Permission.SYSTEM_MANAGE);
        FoundingLink link = made();
        if (!table.renew(by, jurisdiction, hash(link.key()), at(link))) {
            throw Refusal.notFound("access.founding.none");
        }
        return recorded(by, jurisdiction, link);
    }

    /** Jurisdictions without administrators that this user gives out links for. */
    @Transactional(readOnly = true)
    public Set<UUID> waiting(CurrentUser by) {
        Permissions.require(by, Permission.SYSTEM_MANAGE);
        return table.waiting(by);
    }

    /** The jurisdiction that the link is for. */
    @Transactional(readOnly = true)
    public UUID opened(String key) {
        return table.opened(hash(key), OffsetDateTime.now(clock))
                .orElseThrow(() -> Refusal.notFound("access.founding.link"));
    }

    /** Opens the accounts of the three administrators; the link has done its work then. */
    public List<CurrentUser> found(String key, List<NewAccount> administrators) {
        UUID jurisdiction = opened(key);
        List<CurrentUser> opened = access.openAdministrators(jurisdiction, administrators);
        if (!table.take(hash(key))) {
            throw Refusal.notFound("access.founding.link");
        }
        return opened;
    }

    private FoundingLink made() {
        byte[] random = new byte[KEY_BYTES];
        RANDOM.nextBytes(random);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return new FoundingLink(key, OffsetDateTime.now(clock).plusDays(DAYS).toInstant());
    }

    private FoundingLink recorded(CurrentUser by, UUID jurisdiction, FoundingLink link) {
        var facts = Map.of("expires", link.expires().toString());
        audit.record(by, Change.created("access.founding-link-issued", SUBJECT, jurisdiction, facts));
        return link;
    }

    private OffsetDateTime at(FoundingLink link) {
        return link.expires().atZone(clock.getZone()).toOffsetDateTime();
    }

    private static byte[] hash(String key) {
        return Sha256.of(key);
    }
}
