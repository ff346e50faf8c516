package org.paodao.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * SQL of names, each for its days. On any day a name means one unit: whoever writes here holds the jurisdiction's lock
 * ({@link Units#lock}), so nothing comes between the question and the answer.
 */
@Repository
class UnitNames {
    static final String NAME = "NAME";
    static final String FULL = "FULL";
    static final String ALIAS = "ALIAS";

    private static final String WHICH = """

             where jurisdiction = :jurisdiction and unit = :unit and (cast(:name as text) is null or name = :name)
               and (cast(:sort as text) is null or sort = :sort)""";

    private final JdbcClient db;

    UnitNames(JdbcClient db) {
        this.db = db;
    }

    /** The unit that bears this name on a day. */
    Optional<UUID> holder(UUID jurisdiction, String name, LocalDate day) {
        return db.sql("""
                select unit from organization.alias
                 where jurisdiction = :jurisdiction and name = :name and since <= :day and until > :day""")
                .param("jurisdiction", jurisdiction)
                .param("name", name)
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    /** Gives a name from a day on; whatever else the unit used it for ends there. Refused while another unit has it. */
    void take(UUID jurisdiction, UUID unit, Given given) {
        boolean taken = db.sql("""
                select exists (select from organization.alias
                 where jurisdiction = :jurisdiction and name = :name and unit <> :unit and until > :since)""")
                .param("jurisdiction", jurisdiction)
                .param("name", given.name())
                .param("unit", unit)
                .param("since", given.since())
                .query(Boolean.class)
                .single();
        if (taken) {
            throw Refusal.invalid(given.field(), "organization.unit.name-taken", given.name());
        }
        cut(jurisdiction, unit, new Which(given.name(), null), given.since());
        db.sql("""
                insert into organization.alias (jurisdiction, name, unit, sort, since)
                values (:jurisdiction, :name, :unit, :sort, :since)""")
                .param("jurisdiction", jurisdiction)
                .param("name", given.name())
                .param("unit", unit)
                .param("sort", given.sort())
                .param("since", given.since())
                .update();
    }

    /** Ends names of a unit on a day; the number that ended. */
    int cut(UUID jurisdiction, UUID unit, Which names, LocalDate day) {
        return change("delete from organization.alias" + WHICH + " and since >= :day", jurisdiction, unit, names, day)
                + change(
                        "update organization.alias set until = :day" + WHICH + " and until > :day",
                        jurisdiction,
                        unit,
                        names,
                        day);
    }

    private int change(String sql, UUID jurisdiction, UUID unit, Which names, LocalDate day) {
        return db.sql(sql)
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .param("name", names.name())
                .param("sort", names.sort())
                .param("day", day)
                .update();
    }

    /** All names of a unit on a day. */
    List<String> of(UUID jurisdiction, UUID unit, LocalDate day) {
        return db.sql("""
                select name from organization.alias
                 where jurisdiction = :jurisdiction and unit = :unit and since <= :day and until > :day
                 order by name""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** From which day on a name is free: always, or since the last unit lost it; {@link LocalDate#MAX} while one has it. */
    LocalDate freeFrom(UUID jurisdiction, String name) {
        return db.sql("""
                select coalesce(max(until), '-infinity') from organization.alias
                 where jurisdiction = :jurisdiction and name = :name""")
                .param("jurisdiction", jurisdiction)
                .param("name", name)
                .query(LocalDate.class)
                .single();
    }

    /** Whether the unit itself bears the name from this day on, in whatever way. */
    boolean bears(UUID jurisdiction, UUID unit, String name, LocalDate since) {
        return db.sql("""
                select exists (select from organization.alias
                 where jurisdiction = :jurisdiction and name = :name and unit = :unit and since <= :since
                   and until = 'infinity')""")
                .param("jurisdiction", jurisdiction)
                .param("name", name)
                .param("unit", unit)
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    /**
     * Which names of a unit.
     *
     * @param name null for all
     * @param sort null for every sort
     */
    record Which(@Nullable String name, @Nullable String sort) {}

    /**
     * A name to be given.
     *
     * @param field of the form, for refusals
     * @param sort NAME, FULL or ALIAS
     */
    record Given(String field, String name, String sort, LocalDate since) {}
}
