package org.paodao.supervision;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of whose affair a matter is. */
@Repository
class MatterParties {
    private final JdbcClient db;

    MatterParties(JdbcClient db) {
        this.db = db;
    }

    /** Names units that may know of a confidential matter. */
    void name(UUID jurisdiction, UUID matter, Collection<UUID> units) {
        if (units.isEmpty()) {
            return;
        }
        db.sql("""
                insert into supervision.matter_party (jurisdiction, matter, unit, role, task)
                select :jurisdiction, :matter, named.unit, 'NAMED', '' from unnest(cast(:units as uuid[])) as named(unit)
                on conflict do nothing""")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .param("units", array(units))
                .update();
    }

    /** Of some units those that are not named for a matter. */
    Set<UUID> unnamed(UUID jurisdiction, UUID matter, Set<UUID> units) {
        Set<UUID> named = of(jurisdiction, matter).stream().map(Party::unit).collect(Collectors.toSet());
        return units.stream().filter(unit -> !named.contains(unit)).collect(Collectors.toSet());
    }

    /** Gives a matter to those units. Which had it before has it no longer, but stays named where that was needed; who is to do something else signs anew. */
    void assign(UUID jurisdiction, Matter matter, Suggestion suggestion) {
        leave(jurisdiction, matter, suggestion);
        List<Suggestion.Part> parts = suggestion.assisting();
        db.sql("""
                insert into supervision.matter_party as p (jurisdiction, matter, unit, role, task)
                select :jurisdiction, :matter, part.unit, part.role, part.task
                  from unnest(cast(:units as uuid[]), cast(:roles as text[]), cast(:tasks as text[])) as part(unit, role, task)
                on conflict (jurisdiction, matter, unit) do update
                   set role = excluded.role, task = excluded.task,
                       signed_at = case when (p.role, p.task) = (excluded.role, excluded.task) then p.signed_at end,
                       signed_by = case when (p.role, p.task) = (excluded.role, excluded.task) then p.signed_by end,
                       signed_by_name = case when (p.role, p.task) = (excluded.role, excluded.task) then p.signed_by_name end""")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter.id())
                .param("units", units(suggestion))
                .param("roles", roles(parts.size()))
                .param("tasks", tasks(parts))
                .update();
    }

    private void leave(UUID jurisdiction, Matter matter, Suggestion suggestion) {
        db.sql("delete from supervision.matter_party where jurisdiction = :jurisdiction and matter = :matter"
                        + " and role <> 'NAMED' and not unit = any (cast(:units as uuid[])) and not :confidential")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter.id())
                .param("units", units(suggestion))
                .param("confidential", matter.subject().confidential())
                .update();
        db.sql("""
                update supervision.matter_party
                   set role = 'NAMED', task = '', signed_at = null, signed_by = null, signed_by_name = null
                 where jurisdiction = :jurisdiction and matter = :matter and role <> 'NAMED'
                   and not unit = any (cast(:units as uuid[]))""")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter.id())
                .param("units", units(suggestion))
                .update();
    }

    private static UUID[] units(Suggestion suggestion) {
        return Stream.concat(
                        Stream.of(suggestion.lead()),
                        suggestion.assisting().stream().map(Suggestion.Part::unit))
                .toArray(UUID[]::new);
    }

    private static String[] roles(int assisting) {
        String[] roles = new String[assisting + 1];
        Arrays.fill(roles, "ASSIST");
        roles[0] = "LEAD";
        return roles;
    }

    private static String[] tasks(List<Suggestion.Part> parts) {
        return Stream.concat(Stream.of(""), parts.stream().map(Suggestion.Part::task))
                .toArray(String[]::new);
    }

    private static UUID[] array(Collection<UUID> units) {
        return units.toArray(UUID[]::new);
    }

    /** The unit that leads first. */
    List<Party> of(UUID jurisdiction, UUID matter) {
        return db.sql("""
                select unit, role, task, signed_at, signed_by_name from supervision.matter_party
                 where jurisdiction = :jurisdiction and matter = :matter
                 order by role = 'LEAD' desc, role, unit""")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .query((row, n) -> new Party(
                        row.getObject("unit", UUID.class),
                        Party.Role.valueOf(row.getString("role")),
                        row.getString("task"),
                        row.getTimestamp("signed_at") == null
                                ? null
                                : row.getTimestamp("signed_at").toInstant(),
                        row.getString("signed_by_name")))
                .list();
    }

    /** An assisting unit signs for its part; false when it has. */
    boolean sign(CurrentUser user, UUID matter, UUID unit) {
        return db.sql("""
                update supervision.matter_party set signed_at = now(), signed_by = :by, signed_by_name = :name
                 where jurisdiction = :jurisdiction and matter = :matter and unit = :unit and signed_at is null""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("matter", matter)
                        .param("unit", unit)
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }
}
