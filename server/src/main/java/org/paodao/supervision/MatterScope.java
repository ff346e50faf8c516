package org.paodao.supervision;

import java.util.Set;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which matters somebody may know of, as SQL on the row {@code m}: whoever supervises all; who reads everything all but confidential ones; a unit those that were
 * given to it; a leader besides those that the leader gave.
 */
public final class MatterScope {
    private static final UUID NONE = new UUID(0, 0);

    private final UUID jurisdiction;
    private final UUID account;
    private final Kind kind;
    private final boolean leads;
    private final Set<UUID> units;

    /**
     * @param account of whoever asks, or of whom that one stands in for
     * @param units whose affairs are seen; empty for those who see more or nothing
     */
    private MatterScope(UUID jurisdiction, UUID account, Kind kind, boolean leads, Set<UUID> units) {
        this.jurisdiction = jurisdiction;
        this.account = account;
        this.kind = kind;
        this.leads = leads;
        this.units = Set.copyOf(units);
    }

    public static MatterScope of(CurrentUser user) {
        Reach reach = Permissions.reach(user, Permission.MATTER_READ);
        Authority.Behalf behalf = user.authority().behalf();
        return new MatterScope(
                user.jurisdiction(),
                behalf == null ? user.account() : behalf.account(),
                supervises(user) ? Kind.ALL : reach.everything() ? Kind.OPEN : Kind.OWN,
                Permissions.may(user, Permission.MATTER_DECIDE),
                reach.everything() ? Set.of() : reach.units());
    }

    static boolean supervises(CurrentUser user) {
        return Permissions.reach(user, Permission.MATTER_MANAGE).everything();
    }

    Kind kind() {
        return kind;
    }

    Set<UUID> units() {
        return units;
    }

    /** The condition. */
    public String clause() {
        return switch (kind) {
            case ALL -> "true";
            case OPEN -> leads ? "(not m.confidential or m.leader = :reader)" : "not m.confidential";
            case OWN -> leads ? "(m.leader = :reader or " + GIVEN + ")" : GIVEN;
        };
    }

    private static final String GIVEN = """
            (m.assigned_on is not null and m.id = any (array(
                select p.matter from supervision.matter_party p
                 where p.jurisdiction = :jurisdiction and p.unit in (:readers))))""";

    /** The statement with what the condition asks for. */
    public StatementSpec on(StatementSpec sql) {
        return sql.param("jurisdiction", jurisdiction)
                .param("reader", account)
                .param("readers", units.isEmpty() ? Set.of(NONE) : units);
    }

    /** Whether the user is the leader who gave a matter. */
    boolean gave(Matter matter) {
        return leads && account.equals(matter.subject().given().leader());
    }

    /** What kind of reader. */
    enum Kind {
        ALL,
        OPEN,
        OWN
    }
}
