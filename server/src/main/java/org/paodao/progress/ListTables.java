package org.paodao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of lists themselves: how far each has come, and its draft. */
@Repository
class ListTables {
    private static final String LISTS = """
            select item, plan, address, stage, edition, draft, reason, by_office, submitted_by, submitted_by_name, returned_for, version,
                   changed_at, changed_by
              from progress.task_list
             where jurisdiction = :jurisdiction""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final TaskRows rows;

    ListTables(JdbcClient db, NamedParameterJdbcTemplate batches, TaskRows rows) {
        this.db = db;
        this.batches = batches;
        this.rows = rows;
    }

    Optional<Row> one(UUID jurisdiction, UUID item) {
        return db.sql(LISTS + " and item = :item")
                .param("jurisdiction", jurisdiction)
                .param("item", item)
                .query(this::row)
                .optional();
    }

    /**
     * The same to take a step with it: nobody else takes one until the transaction ends, so that what arrives twice in one moment is known as one and the same,
     * also where there is no list yet.
     */
    Optional<Row> held(UUID jurisdiction, UUID item) {
        hold("progress.list", item);
        return one(jurisdiction, item);
    }

    /** Nobody else takes a file into lists of the plan until the transaction ends. */
    void holdFiles(UUID plan) {
        hold("progress.file", plan);
    }

    private void hold(String what, UUID which) {
        db.sql("select pg_advisory_xact_lock(hashtext(:what), hashtext(:which))")
                .param("what", what)
                .param("which", which.toString())
                .query((row, n) -> n)
                .list();
    }

    /** The lists of a plan; of all plans without one. */
    List<Row> all(UUID jurisdiction, @Nullable UUID plan) {
        return db.sql(LISTS + " and (cast(:plan as uuid) is null or plan = :plan) order by item")
                .param("jurisdiction", jurisdiction)
                .param("plan", plan)
                .query(this::row)
                .list();
    }

    /** The lists of these items. */
    List<Row> of(UUID jurisdiction, Collection<UUID> items) {
        return db.sql(LISTS + " and item = any(:items)")
                .param("jurisdiction", jurisdiction)
                .param("items", items.toArray(UUID[]::new))
                .query(this::row)
                .list();
    }

    /** The items of a plan, or that it had once, whose lists were agreed. */
    List<UUID> agreed(UUID jurisdiction, UUID plan) {
        return db.sql(
                        "select item from progress.task_list where jurisdiction = :jurisdiction and plan = :plan and edition > 0 order by item")
                .param("jurisdiction", jurisdiction)
                .param("plan", plan)
                .query((row, n) -> row.getObject("item", UUID.class))
                .list();
    }

    private Row row(ResultSet row, int n) throws SQLException {
        String draft = row.getString("draft");
        return new Row(
                row.getObject("item", UUID.class),
                row.getObject("plan", UUID.class),
                row.getString("address"),
                stage(row),
                draft == null ? null : new Draft(rows.tasks(draft), row.getString("reason")),
                row.getString("submitted_by_name"),
                row.getInt("version"),
                row.getObject("changed_by", UUID.class));
    }

    private static Stage stage(ResultSet row) throws SQLException {
        int edition = row.getInt("edition");
        return switch (row.getString("stage")) {
            case "DRAFTING" -> new Stage.Drafting(edition, row.getBoolean("by_office"));
            case "SUBMITTED" -> new Stage.Submitted(edition, row.getObject("submitted_by", UUID.class));
            case "RETURNED" -> new Stage.Returned(edition, Objects.requireNonNull(row.getString("returned_for")));
            default -> Stage.resting(edition);
        };
    }

    /** The list of an item that the plan had at this address once. */
    Optional<Row> at(UUID jurisdiction, UUID plan, String address) {
        return all(jurisdiction, plan).stream()
                .filter(row -> row.address().equals(address))
                .findFirst();
    }

    /** Begins lists; names the first that somebody else began just now. */
    Optional<UUID> insert(CurrentUser user, List<Row> lists) {
        // A select, for of values the driver makes one statement and no longer tells which row was written.
        return write(user, lists, """
                insert into progress.task_list (jurisdiction, item, plan, address, stage, edition, draft, reason, by_office,
                       submitted_by, submitted_by_name, returned_for, version, changed_at, changed_by, changed_by_name)
                select :jurisdiction, :item, :plan, :address, :stage, :edition, cast(:draft as jsonb), :reason, :office,
                       cast(:submitter as uuid), :submitterName, :why, :version, now(), :by, :name
                on conflict (jurisdiction, item) do nothing""");
    }

    /** Takes a step with lists, each from the version before; names the first that is no longer at it. */
    Optional<UUID> update(CurrentUser user, List<Row> lists) {
        return write(user, lists, """
                update progress.task_list
                   set plan = :plan, address = :address, stage = :stage, edition = :edition, draft = cast(:draft as jsonb),
                       reason = :reason, by_office = :office, submitted_by = :submitter, submitted_by_name = :submitterName,
                       returned_for = :why, version = :version, changed_at = now(), changed_by = :by, changed_by_name = :name
                 where jurisdiction = :jurisdiction and item = :item and version = :version - 1""");
    }

    private Optional<UUID> write(CurrentUser user, List<Row> lists, String sql) {
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        int[] written = batches.batchUpdate(
                sql, lists.stream().map(row -> parameters(user, row)).toArray(SqlParameterSource[]::new));
        return IntStream.range(0, written.length)
                .filter(n -> written[n] != 1)
                .mapToObj(n -> lists.get(n).item())
                .findFirst();
    }

    private MapSqlParameterSource parameters(CurrentUser user, Row row) {
        Draft draft = row.draft();
        return new MapSqlParameterSource("jurisdiction", user.jurisdiction())
                .addValue("item", row.item())
                .addValue("plan", row.plan())
                .addValue("address", row.address())
                .addValue("stage", row.stage().word().toUpperCase(Locale.ROOT))
                .addValue("edition", row.stage().edition())
                .addValue("draft", draft == null ? null : rows.write(draft.tasks()))
                .addValue("reason", draft == null ? "" : draft.reason())
                .addValue("office", row.stage() instanceof Stage.Drafting drafting && drafting.office())
                .addValue("submitter", row.stage() instanceof Stage.Submitted sent ? sent.by() : null)
                .addValue("submitterName", row.submittedBy())
                .addValue("why", row.stage() instanceof Stage.Returned returned ? returned.why() : null)
                .addValue("version", row.version())
                .addValue("by", user.account())
                .addValue("name", user.displayName());
    }

    /**
     * A list without its agreed tasks.
     *
     * @param address where the item stood when the list was last worked on
     * @param submittedBy who sent it, by name; null unless it is sent
     * @param changedBy who took the last step
     */
    record Row(
            UUID item,
            UUID plan,
            String address,
            Stage stage,
            @Nullable Draft draft,
            @Nullable String submittedBy,
            int version,
            UUID changedBy) {

        /** Where nothing is said yet. */
        static Row none(PlanPlace place) {
            return new Row(place.item(), place.plan(), place.address(), new Stage.Empty(), null, null, 0, NOBODY);
        }

        /** The same where the plan has the item now. */
        Row at(PlanPlace place) {
            return new Row(item, place.plan(), place.address(), stage, draft, submittedBy, version, changedBy);
        }

        /** The same after a step. */
        Row to(Stage next, @Nullable Draft said, CurrentUser user) {
            return new Row(
                    item,
                    plan,
                    address,
                    next,
                    said,
                    next instanceof Stage.Submitted ? user.displayName() : null,
                    version + 1,
                    user.account());
        }

        /** Whether the user took a step that leads here since the list was seen: a second click, a repeated call. */
        boolean isRepeated(CurrentUser user, int seen, Class<? extends Stage> reached) {
            return version == seen + 1 && changedBy.equals(user.account()) && reached.isInstance(stage);
        }
    }
}
