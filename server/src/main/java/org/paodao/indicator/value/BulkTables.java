package org.paodao.indicator.value;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Copying;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that writes many figures at once: copied beside the table, compared with it, and taken over by sets. */
@Repository
class BulkTables {
    private static final int MOST_HINDERED = 1000;
    private static final String NOW = " from seen s left join indicator.value v on v.jurisdiction = :jurisdiction"
            + " and (v.series, v.period) = (s.series, s.period) ";
    private static final String HINDERED = """
             filter (where s.period in (:closed)
                        or (:office and s.reported)
                        or (not :office and s.state in ('SUBMITTED', 'APPROVED', 'LOCKED'))))[1\\:%d]""".formatted(MOST_HINDERED);

    private static final String FRESH = """
            insert into indicator.value (jurisdiction, series, period, amount, reported, stage, state, version, comment, source,
                   load, changed_at, changed_by, entered_by)
            select :jurisdiction, i.series, i.period, i.amount, :reported, coalesce(i.stage, 'PRELIMINARY'), :state, 1, i.comment, i.source, :load, now(), :by, :by
              from seen s join incoming i on i.n = s.n
             where s.version = 0
            on conflict (jurisdiction, series, period) do nothing""";
    private static final String CHANGED = """
            update indicator.value v
               set amount = i.amount, stage = coalesce(i.stage, v.stage), state = :state, reported = :reported,
                   comment = coalesce(i.comment, case when v.amount = i.amount then v.comment end),
                   source = coalesce(i.source, case when v.amount = i.amount then v.source end),
                   load = :load, version = v.version + 1, changed_at = now(), changed_by = :by, entered_by = :by,
                   source_file = case when v.amount = i.amount then v.source_file end
              from seen s join incoming i on i.n = s.n
             where v.jurisdiction = :jurisdiction and (v.series, v.period, v.version) = (s.series, s.period, s.version)""";

    private final JdbcClient db;
    private final Copying copying;

    BulkTables(JdbcClient db, Copying copying) {
        this.db = db;
        this.copying = copying;
    }

    /** One load at a time, until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext(:key))")
                .param("key", "load " + jurisdiction)
                .query((row, n) -> n)
                .list();
    }

    /** Copies some of the figures beside the table, for this transaction. */
    void copy(Columns columns, IntStream some) {
        db.sql("""
                create temporary table incoming (n integer not null, series bigint not null, period text collate "C" not null,
                       amount numeric not null, stage text, comment text, source text) on commit drop""").update();
        List<String> periods = columns.periods().stream().map(Period::toString).toList();
        copying.into(
                "incoming",
                rows -> some.forEach(n -> rows.integer(n)
                        .number(columns.seriesOf(n))
                        .words(periods.get(columns.periodOf(n)))
                        .decimal(columns.amountOf(n))
                        .words(columns.stageOf(n))
                        .words(columns.commentOf(n))
                        .words(columns.sourceOf(n))
                        .end()));
        db.sql("analyze incoming").update();
    }

    /** What the copied figures are beside those that are there: how many say something else, and which must not be taken. */
    Beside beside(UUID jurisdiction, Columns columns, boolean office, List<Period> closed) {
        see(jurisdiction);
        List<String> periods = closed.stream().map(Period::toString).toList();
        return db.sql("select count(*) as differing, count(*) filter (where s.version > 0) as present, (array_agg(s.n)"
                        + HINDERED
                        + " as n, (array_agg(s.state)" + HINDERED
                        + " as state, (array_agg(s.period in (:closed))" + HINDERED
                        + " as closed from seen s")
                .param("closed", periods.isEmpty() ? List.of("") : periods)
                .param("office", office)
                .query((row, n) ->
                        new Beside(columns.size(), row.getInt("differing"), row.getInt("present"), true, hindered(row)))
                .single();
    }

    /** Keeps for this transaction which of the copied figures say something else, and the version of what is there; 0 for nothing. */
    private void see(UUID jurisdiction) {
        db.sql("""
                create temporary table seen (n integer not null, series bigint not null, period text collate "C" not null,
                       version integer not null, state text, reported boolean not null) on commit drop""").update();
        db.sql("""
                insert into seen (n, series, period, version, state, reported)
                select i.n, i.series, i.period, coalesce(v.version, 0), v.state, coalesce(v.reported, false)""" + Incoming.BESIDE + "where" + Incoming.DIFFERS)
                .param("jurisdiction", jurisdiction)
                .update();
        db.sql("analyze seen").update();
    }

    private static List<Hindered> hindered(ResultSet row) throws SQLException {
        Array numbers = row.getArray("n");
        if (numbers == null) {
            return List.of();
        }
        Integer[] n = (Integer[]) numbers.getArray();
        String[] states = (String[]) row.getArray("state").getArray();
        Boolean[] closed = (Boolean[]) row.getArray("closed").getArray();
        List<Hindered> hindered = new ArrayList<>();
        for (int i = 0; i < n.length; i++) {
            hindered.add(new Hindered(n[i], states[i] == null ? null : State.valueOf(states[i]), closed[i]));
        }
        return hindered;
    }

    /** Takes the rows over: what they change is kept as past, what they say already is left alone. False when what is there is no longer what was seen. */
    boolean take(CurrentUser user, UUID load, boolean office, Beside beside) {
        int fresh = beside.differing() - beside.present();
        return (beside.present() == 0 || keep(user) == beside.present())
                && (fresh == 0 || written(FRESH, user, load, office) == fresh)
                && (beside.present() == 0 || written(CHANGED, user, load, office) == beside.present());
    }

    private int keep(CurrentUser user) {
        return db.sql("""
                insert into indicator.value_past (jurisdiction, series, period, version, amount, reported, stage, state, comment, source,
                       source_file, load, changed_at, changed_by, entered_by, reason)
                select v.jurisdiction, v.series, v.period, v.version, v.amount, v.reported, v.stage, v.state, v.comment, v.source,
                       v.source_file, v.load, v.changed_at, v.changed_by, v.entered_by, ''
                """ + NOW + """
                 where v.version = s.version
                on conflict (jurisdiction, series, period, version) do nothing""")
                .param("jurisdiction", user.jurisdiction())
                .update();
    }

    private int written(String sql, CurrentUser user, UUID load, boolean office) {
        return db.sql(sql)
                .param("jurisdiction", user.jurisdiction())
                .param("reported", !office)
                .param("state", (office ? State.APPROVED : State.DRAFT).name())
                .param("load", load)
                .param("by", user.account())
                .update();
    }

    /** The numbers of the copied figures in whose place there is something else now than was seen; the first thousand. */
    List<Integer> overtaken(UUID jurisdiction) {
        return db.sql("select s.n" + NOW + "where coalesce(v.version, 0) <> s.version order by s.n limit :most")
                .param("jurisdiction", jurisdiction)
                .param("most", MOST_HINDERED)
                .query((row, number) -> row.getInt("n"))
                .list();
    }

    /** The same of figures where nothing was seen. */
    List<Integer> overtaken(UUID jurisdiction, Columns columns) {
        db.sql("drop table if exists incoming").update();
        copy(columns, IntStream.range(0, columns.size()));
        return db.sql("select i.n" + Incoming.BESIDE + "where v.series is not null order by i.n limit :most")
                .param("jurisdiction", jurisdiction)
                .param("most", MOST_HINDERED)
                .query((row, number) -> row.getInt("n"))
                .list();
    }

    /** Of how many figures of each indicator something else is said. */
    Map<UUID, Integer> byIndicator(UUID jurisdiction) {
        Map<UUID, Integer> figures = new HashMap<>();
        db.sql("""
                select line.indicator, count(*) as figures
                  from seen s join indicator.series line on (line.jurisdiction, line.id) = (:jurisdiction, s.series)
                 group by line.indicator""").param("jurisdiction", jurisdiction).query(row -> {
            figures.put(row.getObject("indicator", UUID.class), row.getInt("figures"));
        });
        return figures;
    }

    /**
     * What the copied figures are beside those that are there.
     *
     * @param all how many there are
     * @param differing how many say something else, or are new
     * @param present how many of these are there already
     * @param copied whether all of them stand beside the table; else only those of which something was found
     * @param hindered those that must not be taken, the first thousand
     */
    record Beside(int all, int differing, int present, boolean copied, List<Hindered> hindered) {
        /** Where no figure is there, only closed periods hinder. */
        static Beside nothing(Columns columns, List<Period> closed) {
            List<Hindered> hindered = IntStream.range(0, columns.size())
                    .filter(n -> closed.contains(columns.periods().get(columns.periodOf(n))))
                    .limit(MOST_HINDERED)
                    .mapToObj(n -> new Hindered(n, null, true))
                    .toList();
            return new Beside(columns.size(), columns.size(), 0, false, hindered);
        }

        Counts counts(int warned) {
            return new Counts(differing - present, present, warned);
        }
    }

    /**
     * A figure that must not be taken.
     *
     * @param n its number in the columns
     * @param state of what is there; null for nothing
     */
    record Hindered(int n, @Nullable State state, boolean closed) {}

    /** Of which units an indicator has figures that its reporter gave. */
    Set<UUID> unitsReported(UUID jurisdiction, UUID indicator) {
        return Set.copyOf(db.sql("""
                select distinct s.unit
                  from indicator.series s join indicator.value v on (v.jurisdiction, v.series) = (s.jurisdiction, s.id)
                 where s.jurisdiction = :jurisdiction and s.indicator = :indicator and v.reported""")
                .param("jurisdiction", jurisdiction)
                .param("indicator", indicator)
                .query(UUID.class)
                .list());
    }

    /**
     * What a load did.
     *
     * @param fresh figures that came to be
     * @param changed figures that are others now
     * @param warned how much the checks found
     */
    record Counts(int fresh, int changed, int warned) {
        static final Counts NONE = new Counts(0, 0, 0);
    }
}
