package org.paodao.appraisal.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the units that are scored in rounds. */
@Repository
class MemberTables {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    MemberTables(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** The codes of their groups, by unit. */
    Map<UUID, String> groups(UUID jurisdiction, UUID round) {
        Map<UUID, String> groups = new HashMap<>();
        db.sql("""
                select unit, "group" from appraisal.round_unit where jurisdiction = :jurisdiction and round = :round""").param("jurisdiction", jurisdiction).param("round", round).query(row -> {
            groups.put(row.getObject("unit", UUID.class), row.getString("group"));
        });
        return groups;
    }

    /** The rounds in which one of these units is scored. */
    List<UUID> rounds(UUID jurisdiction, Set<UUID> units) {
        return db.sql(
                        "select distinct round from appraisal.round_unit where jurisdiction = :jurisdiction and unit = any(:units)")
                .param("jurisdiction", jurisdiction)
                .param("units", units.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("round", UUID.class))
                .list();
    }

    /** Adds units, or gives them other groups. */
    void put(UUID jurisdiction, UUID round, Map<UUID, String> groups) {
        if (!groups.isEmpty()) {
            batches.batchUpdate(
                    """
                    insert into appraisal.round_unit (jurisdiction, round, unit, "group") values (:jurisdiction, :round, :unit, :group)
                        on conflict (jurisdiction, round, unit) do update set "group" = excluded."group\"""",
                    groups.entrySet().stream()
                            .map(member -> new MapSqlParameterSource("jurisdiction", jurisdiction)
                                    .addValue("round", round)
                                    .addValue("unit", member.getKey())
                                    .addValue("group", member.getValue()))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    /** Whether something was entered for one of these units. */
    boolean isUsed(UUID jurisdiction, UUID round, List<UUID> units) {
        return db.sql("""
                select exists (select 1 from appraisal.mark where jurisdiction = :jurisdiction and round = :round and unit = any(:units))
                    or exists (select 1 from appraisal.happening where jurisdiction = :jurisdiction and round = :round and unit = any(:units))
                    or exists (select 1 from appraisal.figure where jurisdiction = :jurisdiction and round = :round and unit = any(:units))""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("units", units.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Keeps who looks again at which clauses of a run. */
    void look(UUID jurisdiction, UUID round, int run, Map<UUID, Set<String>> looks) {
        batches.batchUpdate(
                """
                insert into appraisal.second_look (jurisdiction, round, run, unit, clause) values (:jurisdiction, :round, :run, :unit, :clause)""",
                looks.entrySet().stream()
                        .flatMap(one -> one.getValue().stream()
                                .map(clause -> new MapSqlParameterSource("jurisdiction", jurisdiction)
                                        .addValue("round", round)
                                        .addValue("run", run)
                                        .addValue("unit", one.getKey())
                                        .addValue("clause", clause)))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Who looks again at which clauses of a run. */
    Map<UUID, Set<String>> looks(UUID jurisdiction, UUID round, int run) {
        Map<UUID, Set<String>> looks = new HashMap<>();
        db.sql("""
                select unit, clause from appraisal.second_look where jurisdiction = :jurisdiction and round = :round and run = :run""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("run", run)
                .query(row -> {
                    looks.computeIfAbsent(row.getObject("unit", UUID.class), unit -> new HashSet<>())
                            .add(row.getString("clause"));
                });
        return looks;
    }

    void remove(UUID jurisdiction, UUID round, List<UUID> units) {
        db.sql(
                        "delete from appraisal.round_unit where jurisdiction = :jurisdiction and round = :round and unit = any(:units)")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("units", units.toArray(UUID[]::new))
                .update();
    }
}
