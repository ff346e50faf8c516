package org.paodao.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of who stands in for whom. */
@Component
class StandInTables {
    private static final String SELECT = """
            select s.id, s.absent as absent_id, a.display_name as absent, b.display_name as substitute, s.roles,
                   s.since, s.until, s.reason, s.since <= :today as today
              from access.stand_in s
              join access.account a on a.jurisdiction = s.jurisdiction and a.id = s.absent and a.state = 'OPEN'
              join access.account b on b.jurisdiction = s.jurisdiction and b.id = s.substitute
             where s.jurisdiction = :jurisdiction and s.recalled_at is null and s.until >= :today""";

    private final JdbcClient db;

    StandInTables(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else lets somebody stand in for the user until the transaction ends, so that what is pressed twice in one moment is known as one. */
    void hold(CurrentUser absent) {
        db.sql("select pg_advisory_xact_lock(hashtext('access.stand_in'), hashtext(:absent))")
                .param("absent", absent.account().toString())
                .query((row, n) -> n)
                .list();
    }

    /** False when just this holds already. */
    boolean insert(CurrentUser absent, UUID substitute, UUID id, NewStandIn made, LocalDate since) {
        return db.sql("""
                insert into access.stand_in (jurisdiction, id, absent, substitute, roles, since, until, reason)
                select :jurisdiction, :id, :absent, :substitute, made.roles, :since, :until, :reason
                  from (select cast(:roles as text[])) made (roles)
                 where not exists (
                       select from access.stand_in s
                        where s.jurisdiction = :jurisdiction and s.absent = :absent and s.substitute = :substitute and s.recalled_at is null
                          and (s.since, s.until, s.reason) = (:since, :until, :reason) and s.roles is not distinct from made.roles)""")
                        .param("jurisdiction", absent.jurisdiction())
                        .param("id", id)
                        .param("absent", absent.account())
                        .param("substitute", substitute)
                        .param(
                                "roles",
                                made.roles().isEmpty()
                                        ? null
                                        : made.roles().stream()
                                                .map(Role::name)
                                                .sorted()
                                                .toArray(String[]::new))
                        .param("since", since)
                        .param("until", made.until())
                        .param("reason", made.reason())
                        .update()
                == 1;
    }

    /** False if there is none such, or it was recalled already. */
    boolean recall(CurrentUser absent, UUID id) {
        return db.sql("""
                update access.stand_in
                   set recalled_at = now(), version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and absent = :absent and recalled_at is null""")
                        .param("jurisdiction", absent.jurisdiction())
                        .param("id", id)
                        .param("absent", absent.account())
                        .update()
                == 1;
    }

    /** Those that the user gave and that have not ended. */
    List<StandIn> given(CurrentUser absent, LocalDate today) {
        return of(absent, today, "absent");
    }

    /** Those that the user was given and that have not ended. */
    List<StandIn> received(CurrentUser substitute, LocalDate today) {
        return of(substitute, today, "substitute");
    }

    private List<StandIn> of(CurrentUser user, LocalDate today, String side) {
        return db.sql(SELECT + " and s." + side + " = :account order by s.since, s.id")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("today", today)
                .query((row, n) -> read(row))
                .list();
    }

    /** What holds today for this substitute. */
    Optional<Valid> valid(CurrentUser substitute, UUID id, LocalDate today) {
        return db.sql(SELECT + " and s.substitute = :account and s.id = :id and s.since <= :today")
                .param("jurisdiction", substitute.jurisdiction())
                .param("account", substitute.account())
                .param("id", id)
                .param("today", today)
                .query((row, n) -> new Valid(row.getObject("absent_id", UUID.class), roles(row)))
                .optional();
    }

    /** All that holds on a day. */
    List<Held> today(UUID jurisdiction, LocalDate today) {
        return db.sql("""
                select absent, substitute, roles from access.stand_in
                 where jurisdiction = :jurisdiction and recalled_at is null and since <= :today and until >= :today
                 order by id""")
                .param("jurisdiction", jurisdiction)
                .param("today", today)
                .query((row, n) -> new Held(
                        row.getObject("absent", UUID.class), row.getObject("substitute", UUID.class), roles(row)))
                .list();
    }

    private static StandIn read(ResultSet row) throws SQLException {
        return new StandIn(
                row.getObject("id", UUID.class),
                row.getString("absent"),
                row.getString("substitute"),
                roles(row),
                row.getDate("since").toLocalDate(),
                row.getDate("until").toLocalDate(),
                row.getString("reason"),
                row.getBoolean("today"));
    }

    private static List<Role> roles(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return roles == null
                ? List.of()
                : Arrays.stream((String[]) roles.getArray()).map(Role::valueOf).toList();
    }

    /** Who stands in for whom, with which of the roles; none named for all. */
    record Held(UUID absent, UUID substitute, List<Role> roles) {}

    /** Whose roles, and which of them; none named for all. */
    record Valid(UUID absent, List<Role> roles) {}
}
