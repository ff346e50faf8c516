package org.paodao.access.sso;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Access;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Which account a subject of the service means. */
class Identities {
    private final JdbcClient db;
    private final Access access;
    private final Audit audit;
    private final SsoSettings settings;

    Identities(JdbcClient db, Access access, Audit audit, SsoSettings settings) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.settings = settings;
    }

    /**
     * The user whom the service has just recognised: by a link made before; else, where the setting names a claim, by the
     * username it says, which makes the link. Only business accounts are linked by themselves: the three separated powers
     * sign in here.
     *
     * @param named what the claim says; null when it is missing
     * @return nobody when no open account is meant
     */
    @Transactional
    public Optional<CurrentUser> user(String issuer, String subject, @Nullable String named) {
        Optional<Linked> linked = linked(issuer, subject);
        if (linked.isPresent()) {
            return access.user(linked.get().jurisdiction(), linked.get().account());
        }
        if (settings.match() == null || named == null) {
            return Optional.empty();
        }
        Optional<CurrentUser> meant = access.business(named);
        meant.ifPresent(user -> link(user, issuer, subject));
        return meant;
    }

    private Optional<Linked> linked(String issuer, String subject) {
        return db.sql("select jurisdiction, account from access.identity where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(Linked.class)
                .optional();
    }

    private void link(CurrentUser user, String issuer, String subject) {
        int rows = db.sql("""
                insert into access.identity (jurisdiction, issuer, subject, account)
                values (:jurisdiction, :issuer, :subject, :account)
                on conflict do nothing""")
                .param("jurisdiction", user.jurisdiction())
                .param("issuer", issuer)
                .param("subject", subject)
                .param("account", user.account())
                .update();
        if (rows == 1) {
            audit.record(
                    user,
                    Change.created(
                            "access.identity-linked", "access.account", user.account(), Map.of("issuer", issuer)));
        }
    }

    record Linked(UUID jurisdiction, UUID account) {}
}
