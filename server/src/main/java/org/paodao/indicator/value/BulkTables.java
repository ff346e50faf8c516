package org.paodao.indicator.value;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** SQL that writes many figures at once: copied beside the table, compared with it, and taken over by sets. */
@Repository
class BulkTables {
    private static final int CHUNK = 1 << 16;
    private static final String DIFFERS =
            " (v.series is null or v.amount is distinct from i.amount or v.stage <> i.stage"
                    + " or v.comment is distinct from i.comment or v.source is distinct from i.source) ";
    private static final String BESIDE =
            " from incoming i left join indicator.value v on v.jurisdiction = :jurisdiction"
                    + " and (v.series, v.period) = (i.series, i.period) ";

    private final JdbcClient db;
    private final DataSource source;

    BulkTables(JdbcClient db, DataSource source) {
        this.db = db;
        this.source = source;
    }

    /** Copies the figures beside the table, for this transaction. */
    void copy(UUID jurisdiction, Columns columns, List<Long> series) {
        db.sql("select pg_advisory_xact_lock(hashtext(:key))")
                .param("key", "load " + jurisdiction)
                .query((row, n) -> n)
                .list();
        db.sql("""
                create temporary table incoming (n integer not null, series bigint not null, period text collate "C" not null,
                       amount numeric not null, stage text not null, comment text, source text) on commit drop""").update();
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy incoming from stdin");
            write(copy, columns, series);
            copy.endCopy();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The figures could not be copied.", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
        db.sql("analyze incoming").update();
    }

    private static void write(CopyIn copy, Columns columns, List<Long> series) throws SQLException, IOException {
        var text = new StringBuilder(CHUNK + 1024);
        for (int n = 0; n < columns.size(); n++) {
            text.append(n).append('\t');
            text.append(series.get(columns.lineOf(n)).longValue()).append('\t');
            text.append(columns.periods().get(columns.periodOf(n))).append('\t');
            number(text, columns.digitsOf(n), columns.scaleOf(n));
            text.append('\t').append(columns.stageOf(n)).append('\t');
            words(text, columns.commentOf(n));
            text.append('\t');
            words(text, columns.sourceOf(n));
            text.append('\n');
            if (text.length() >= CHUNK) {
                send(copy, text);
            }
        }
        send(copy, text);
    }

    private static void send(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static void number(StringBuilder text, long digits, int scale) {
        if (scale == 0) {
            text.append(digits);
        } else {
            text.append(BigDecimal.valueOf(digits, scale).toPlainString());
        }
    }

    private static void words(StringBuilder text, String words) {
        if (words.isEmpty()) {
            text.append("\\N");
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\u0000' -> text.append(' ');
                default -> text.append(c);
            }
        }
    }

    /** The figures that must not be taken: of a closed period, or where the figure is not the loader's to change. */
    List<Hindered> hindered(UUID jurisdiction, boolean office, List<Period> closed) {
        List<String> periods = closed.stream().map(Period::toString).toList();
        return db.sql("select i.n, v.state, i.period in (:closed) as closed" + BESIDE + "where" + DIFFERS + """
                   and (i.period in (:closed)
                        or (:office and v.reported)
                        or (not :office and v.state in ('SUBMITTED', 'APPROVED', 'LOCKED')))
                 order by i.n limit 1000""")
                .param("jurisdiction", jurisdiction)
                .param("closed", periods.isEmpty() ? List.of("") : periods)
                .param("office", office)
                .query((row, n) ->
                        new Hindered(row.getInt("n"), state(row.getString("state")), row.getBoolean("closed")))
                .list();
    }

    private static State state(String name) {
        return State.valueOf(Objects.requireNonNullElse(name, "APPROVED"));
    }

    /** Takes the rows over: what they change is kept as past, what they say already is left alone. */
    Counts take(CurrentUser user, UUID load, boolean office) {
        int changed = db.sql("""
                insert into indicator.value_past (jurisdiction, series, period, version, amount, reported, stage, state, comment, source,
                       source_file, load, changed_at, changed_by, entered_by, reason)
                select v.jurisdiction, v.series, v.period, v.version, v.amount, v.reported, v.stage, v.state, v.comment, v.source,
                       v.source_file, v.load, v.changed_at, v.changed_by, v.entered_by, ''
                """ + BESIDE.replace("left join", "join") + "where" + DIFFERS)
                .param("jurisdiction", user.jurisdiction())
                .update();
        int written = db.sql("""
                insert into indicator.value as v (jurisdiction, series, period, amount, reported, stage, state, version, comment, source,
                       load, changed_at, changed_by, entered_by)
                select :jurisdiction, i.series, i.period, i.amount, :reported, i.stage, :state, 1, i.comment, i.source, :load, now(), :by, :by
                  from incoming i
                on conflict (jurisdiction, series, period) do update
                   set amount = excluded.amount, stage = excluded.stage, comment = excluded.comment, source = excluded.source,
                       state = excluded.state, reported = excluded.reported, load = excluded.load, version = v.version + 1,
                       changed_at = excluded.changed_at, changed_by = excluded.changed_by, entered_by = excluded.entered_by
                 where v.amount is distinct from excluded.amount or v.stage <> excluded.stage
                       or v.comment is distinct from excluded.comment or v.source is distinct from excluded.source""")
                .param("jurisdiction", user.jurisdiction())
                .param("reported", !office)
                .param("state", (office ? State.APPROVED : State.DRAFT).name())
                .param("load", load)
                .param("by", user.account())
                .update();
        return new Counts(written - changed, changed);
    }

    /**
     * A figure that must not be taken.
     *
     * @param n its number in the columns
     */
    record Hindered(int n, State state, boolean closed) {}

    /** How many figures came to be and how many changed. */
    record Counts(int fresh, int changed) {}
}
