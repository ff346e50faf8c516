package org.paodao.progress.report;

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
import org.paodao.progress.round.Duty;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of reports themselves: how far each has come, and its draft. */
@Repository
class ReportTables {
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final JsonMapper json;

    ReportTables(JdbcClient db, NamedParameterJdbcTemplate batches, JsonMapper json) {
        this.db = db;
        this.batches = batches;
        this.json = json;
    }

    Optional<Row> one(UUID jurisdiction, Place place) {
        return db.sql(
                        "select * from progress.report where jurisdiction = :jurisdiction and round = :round and item = :item")
                .param("jurisdiction", jurisdiction)
                .param("round", place.round())
                .param("item", place.item())
                .query(this::row)
                .optional();
    }

    /**
     * The same to take a step with it: nobody else takes one until the transaction ends, so that what arrives twice in one moment is known as one and the same,
     * also where there is no report yet.
     */
    Optional<Row> held(UUID jurisdiction, Place place) {
        hold(place.round(), List.of(place.item()));
        return one(jurisdiction, place);
    }

    /** The reports of a round, those on some items to take a step with them. */
    List<Row> held(UUID jurisdiction, UUID round, Collection<UUID> items) {
        hold(round, items);
        return ofRound(jurisdiction, round);
    }

    /** In one order, so that two who want the same do not wait for each other. */
    private void hold(UUID round, Collection<UUID> items) {
        UUID[] trails =
                items.stream().map(item -> new Place(round, item).trail()).toArray(UUID[]::new);
        db.sql("""
                select pg_advisory_xact_lock(hashtext('progress.report'), hashtext(trail::text))
                  from (select unnest(:trails) as trail order by 1) t""").param("trails", trails).query((row, n) -> n).list();
    }

    /** The reports of a round. */
    List<Row> ofRound(UUID jurisdiction, UUID round) {
        return db.sql("select * from progress.report where jurisdiction = :jurisdiction and round = :round")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .query(this::row)
                .list();
    }

    /** The reports on an item, whichever the round. */
    List<Row> ofItem(UUID jurisdiction, UUID item) {
        return db.sql("select * from progress.report where jurisdiction = :jurisdiction and item = :item")
                .param("jurisdiction", jurisdiction)
                .param("item", item)
                .query(this::row)
                .list();
    }

    private Row row(ResultSet row, int n) throws SQLException {
        String draft = row.getString("draft");
        return new Row(
                new Place(row.getObject("round", UUID.class), row.getObject("item", UUID.class)),
                new Subject(
                        row.getObject("plan", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getString("address"),
                        row.getString("title")),
                state(row),
                draft == null ? null : json.readValue(draft, ReportContent.class),
                new Seen(row.getInt("version"), row.getObject("editor", UUID.class), row.getInt("editor_step")),
                row.getObject("changed_by", UUID.class));
    }

    static ReportState state(ResultSet row) throws SQLException {
        int edition = row.getInt("edition");
        return switch (row.getString("state")) {
            case "DRAFTING" -> new ReportState.Drafting(edition);
            case "SUBMITTED" ->
                new ReportState.Submitted(edition, Objects.requireNonNull(row.getObject("submitted_by", UUID.class)));
            case "APPROVED" ->
                new ReportState.Approved(
                        edition,
                        Objects.requireNonNull(row.getObject("submitted_by", UUID.class)),
                        Objects.requireNonNull(row.getObject("approved_by", UUID.class)));
            case "RETURNED" -> new ReportState.Returned(edition, row.getBoolean("by_office"));
            case "ACCEPTED" -> new ReportState.Accepted(edition);
            default -> throw new IllegalStateException("Unknown state " + row.getString("state"));
        };
    }

    /** Begins a report; false when somebody else began it just now. */
    boolean insert(CurrentUser user, Row row) {
        return db.sql("""
                insert into progress.report (jurisdiction, round, item, plan, unit, address, title, state, edition, draft, submitted_by,
                       approved_by, by_office, editor, editor_step, version, changed_at, changed_by, changed_by_name)
                values (:jurisdiction, :round, :item, :plan, :unit, :address, :title, :state, :edition, cast(:draft as jsonb), :submitter,
                       :approver, :office, :editor, :step, :version, now(), :by, :byName)
                on conflict (jurisdiction, round, item) do nothing""").paramSource(parameters(user, row)).update() == 1;
    }

    /** Takes a step with reports, each from the version before; those that are no longer at it are named. */
    List<Place> update(CurrentUser user, List<Row> rows) {
        int[] written = batches.batchUpdate(
                """
                update progress.report
                   set plan = :plan, unit = :unit, address = :address, title = :title, state = :state, edition = :edition,
                       draft = cast(:draft as jsonb), submitted_by = :submitter, approved_by = :approver, by_office = :office,
                       editor = :editor, editor_step = :step, version = :version, changed_at = now(), changed_by = :by,
                       changed_by_name = :byName
                 where jurisdiction = :jurisdiction and round = :round and item = :item and version = :version - 1""", rows.stream().map(row -> parameters(user, row)).toArray(SqlParameterSource[]::new));
        return IntStream.range(0, written.length)
                .filter(n -> written[n] != 1)
                .mapToObj(n -> rows.get(n).place())
                .toList();
    }

    private MapSqlParameterSource parameters(CurrentUser user, Row row) {
        ReportState state = row.state();
        return new MapSqlParameterSource("jurisdiction", user.jurisdiction())
                .addValue("round", row.place().round())
                .addValue("item", row.place().item())
                .addValue("plan", row.subject().plan())
                .addValue("unit", row.subject().unit())
                .addValue("address", row.subject().address())
                .addValue("title", row.subject().title())
                .addValue("state", state.word().toUpperCase(Locale.ROOT))
                .addValue("edition", state.edition())
                .addValue("draft", row.draft() == null ? null : json.writeValueAsString(row.draft()))
                .addValue("submitter", submitter(state))
                .addValue("approver", state instanceof ReportState.Approved approved ? approved.head() : null)
                .addValue("office", state instanceof ReportState.Returned returned && returned.office())
                .addValue("editor", row.seen().editor())
                .addValue("step", row.seen().step())
                .addValue("version", row.seen().version())
                .addValue("by", user.account())
                .addValue("byName", user.displayName());
    }

    private static @Nullable UUID submitter(ReportState state) {
        return switch (state) {
            case ReportState.Submitted submitted -> submitted.by();
            case ReportState.Approved approved -> approved.by();
            default -> null;
        };
    }

    /**
     * Whose report it is, and of what.
     *
     * @param address where the item stood when it was last reported
     * @param title what it was called then
     */
    record Subject(UUID plan, UUID unit, String address, String title) {
        static Subject of(Duty duty) {
            return new Subject(duty.plan(), Objects.requireNonNull(duty.unit()), duty.address(), duty.title());
        }
    }

    /**
     * A report without its versions.
     *
     * @param seen its version, and the form that last wrote the draft
     * @param changedBy who took the last step
     */
    record Row(
            Place place,
            Subject subject,
            ReportState state,
            @Nullable ReportContent draft,
            Seen seen,
            UUID changedBy) {

        /** Where nothing is said yet. */
        static Row none(Place place, Duty duty) {
            return new Row(place, Subject.of(duty), new ReportState.Waiting(), null, Seen.version(0), NOBODY);
        }

        /** The same about the item as the plan has it now. */
        Row about(Duty duty) {
            return new Row(place, Subject.of(duty), state, draft, seen, changedBy);
        }

        /** The same after the draft was written by a form. */
        Row written(ReportState.Drafting next, ReportContent said, Seen by) {
            return new Row(place, subject, next, said, new Seen(seen.version() + 1, by.editor(), by.step()), changedBy);
        }

        /** The same after a step. */
        Row to(ReportState next, @Nullable ReportContent said) {
            return new Row(
                    place, subject, next, said, new Seen(seen.version() + 1, seen.editor(), seen.step()), changedBy);
        }

        /** Whether the user took a step that leads here since the report was seen: a second click, a repeated call. */
        boolean isRepeated(CurrentUser user, int version, Class<? extends ReportState> reached) {
            return seen.version() == version + 1 && changedBy.equals(user.account()) && reached.isInstance(state);
        }

        /** Whether what a form sends has come before, or came late behind something newer from the same form. */
        boolean isOld(Seen from) {
            return from.editor() != null && from.editor().equals(seen.editor()) && from.step() <= seen.step();
        }

        /** Whether what the form wrote was sent and was not returned or taken back since. */
        boolean isFrom(Seen from) {
            return from.editor() != null
                    && from.editor().equals(seen.editor())
                    && (state instanceof ReportState.Submitted
                            || state instanceof ReportState.Approved
                            || state instanceof ReportState.Accepted);
        }

        /** Whether the draft is what the form last sent, so that it may go on although it did not hear the answer. */
        boolean isOwn(Seen from) {
            return from.editor() != null
                    && from.editor().equals(seen.editor())
                    && state instanceof ReportState.Drafting;
        }
    }
}
