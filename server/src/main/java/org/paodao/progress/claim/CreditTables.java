package org.paodao.progress.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what units share. */
@Repository
class CreditTables {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    CreditTables(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** Shared credits with all that they said, newest first. Two statements. */
    List<SharedCredit> of(UUID jurisdiction, Which which) {
        Map<Key, List<SharedCredit.Part>> parts = new HashMap<>();
        asked("""
                select p.credit, p.number, p.unit, p.item, p.share
                  from progress.shared_credit c
                  join progress.shared_credit_part p on (p.jurisdiction, p.credit) = (c.jurisdiction, c.id)""", jurisdiction, which, " order by p.position").query(row -> {
            parts.computeIfAbsent(key(row), key -> new ArrayList<>())
                    .add(new SharedCredit.Part(
                            row.getObject("unit", UUID.class),
                            row.getObject("item", UUID.class),
                            row.getBigDecimal("share")));
        });
        Map<UUID, SharedCredit> credits = new LinkedHashMap<>();
        asked("""
                select c.round, v.*
                  from progress.shared_credit c
                  join progress.shared_credit_version v on (v.jurisdiction, v.credit) = (c.jurisdiction, c.id)""", jurisdiction, which, " order by c.id desc, v.number desc").query(row -> {
            UUID id = row.getObject("credit", UUID.class);
            SharedCredit one = new SharedCredit(
                    id,
                    row.getObject("round", UUID.class),
                    List.of(version(row, parts.getOrDefault(key(row), List.of()))));
            credits.merge(id, one, CreditTables::both);
        });
        return List.copyOf(credits.values());
    }

    private static SharedCredit both(SharedCredit newer, SharedCredit older) {
        return new SharedCredit(
                newer.id(),
                newer.round(),
                Stream.concat(newer.versions().stream(), older.versions().stream())
                        .toList());
    }

    private JdbcClient.StatementSpec asked(String select, UUID jurisdiction, Which which, String order) {
        return db.sql(select + """

                         where c.jurisdiction = :jurisdiction and (cast(:id as uuid) is null or c.id = :id)
                           and (cast(:round as uuid) is null or c.round = :round)
                           and (cast(:units as uuid[]) is null
                                or exists (select from progress.shared_credit_part o
                                            where (o.jurisdiction, o.credit) = (c.jurisdiction, c.id) and o.number = c.version
                                              and o.unit = any (cast(:units as uuid[]))))""" + order)
                .param("jurisdiction", jurisdiction)
                .param("id", which.id())
                .param("round", which.round())
                .param(
                        "units",
                        which.units() == null
                                ? null
                                : which.units().stream()
                                        .map(UUID::toString)
                                        .collect(Collectors.joining(",", "{", "}")));
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getObject("credit", UUID.class), row.getInt("number"));
    }

    private static SharedCredit.Version version(ResultSet row, List<SharedCredit.Part> parts) throws SQLException {
        return new SharedCredit.Version(
                row.getInt("number"),
                row.getString("name"),
                row.getString("reason"),
                row.getBoolean("withdrawn"),
                parts,
                row.getString("said_by_name"),
                row.getTimestamp("said_at").toInstant());
    }

    Optional<UUID> byRequest(UUID jurisdiction, String key) {
        return db.sql("select id from progress.shared_credit where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /** Which unit reports on an item in a round, of the items of these parts. */
    Map<UUID, UUID> reporting(UUID jurisdiction, UUID round, List<SharedCredit.Part> parts) {
        Map<UUID, UUID> units = new HashMap<>();
        List<UUID> items =
                parts.stream().flatMap(part -> Stream.ofNullable(part.item())).toList();
        if (!items.isEmpty()) {
            db.sql("""
                    select item, unit from progress.report
                     where jurisdiction = :jurisdiction and round = :round and item in (:items) and edition > 0""")
                    .param("jurisdiction", jurisdiction)
                    .param("round", round)
                    .param("items", items)
                    .query(row -> {
                        units.put(row.getObject("item", UUID.class), row.getObject("unit", UUID.class));
                    });
        }
        return units;
    }

    /** Begins a credit; false when the same form began it already. */
    boolean insert(UUID jurisdiction, UUID id, NewCredit.Request request) {
        return db.sql("""
                insert into progress.shared_credit (jurisdiction, id, request_key, round, version)
                values (:jurisdiction, :id, :key, :round, 1)
                on conflict (jurisdiction, request_key) do nothing""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .param("key", request.requestKey())
                        .param("round", request.round())
                        .update()
                == 1;
    }

    /** Nobody else shares it otherwise until the transaction ends, so that what arrives twice in one moment is known as one. */
    void hold(UUID jurisdiction, UUID id) {
        db.sql("select version from progress.shared_credit where jurisdiction = :jurisdiction and id = :id for update")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> n)
                .list();
    }

    /** Takes the step to the next version; false when somebody else was faster. */
    boolean step(UUID jurisdiction, UUID id, int seen) {
        return db.sql("""
                update progress.shared_credit set version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and version = :seen""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Writes down what a version says. */
    void insert(CurrentUser user, Key version, NewCredit said, boolean withdrawn) {
        db.sql("""
                insert into progress.shared_credit_version (jurisdiction, credit, number, name, reason, withdrawn, said_at, said_by, said_by_name)
                values (:jurisdiction, :credit, :number, :name, :reason, :withdrawn, now(), :by, :byName)""")
                .param("jurisdiction", user.jurisdiction())
                .param("credit", version.credit())
                .param("number", version.number())
                .param("name", said.name())
                .param("reason", said.reason())
                .param("withdrawn", withdrawn)
                .param("by", user.account())
                .param("byName", user.displayName())
                .update();
        batches.batchUpdate(
                """
                insert into progress.shared_credit_part (jurisdiction, credit, number, position, unit, item, share)
                values (:jurisdiction, :credit, :number, :position, :unit, :item, :share)""",
                IntStream.range(0, said.parts().size())
                        .mapToObj(n -> new MapSqlParameterSource("jurisdiction", user.jurisdiction())
                                .addValue("credit", version.credit())
                                .addValue("number", version.number())
                                .addValue("position", n)
                                .addValue("unit", said.parts().get(n).unit())
                                .addValue("item", said.parts().get(n).item())
                                .addValue("share", said.parts().get(n).share()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Which credits; what is null does not narrow. */
    record Which(
            @Nullable UUID id,
            @Nullable UUID round,
            @Nullable List<UUID> units) {}

    /** A version of a credit. */
    record Key(UUID credit, int number) {}
}
