package org.paodao.indicator.value;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.paodao.indicator.CopyRows;
import org.paodao.indicator.Copying;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that writes many figures where there is none: into the table at once, without a copy beside it. */
@Repository
class EmptyPlaces {
    /** The others are what the table gives a row that says nothing of them: what is not sent the database need not read. */
    private static final String COLUMNS =
            "jurisdiction, series, period, amount, reported, state, load, changed_by, entered_by";

    private final JdbcClient db;
    private final Copying copying;

    EmptyPlaces(JdbcClient db, Copying copying) {
        this.db = db;
        this.copying = copying;
    }

    /** Whether no figure of lines with these numbers is there from the first to the last of the periods of the columns. */
    boolean are(UUID jurisdiction, Columns columns, Collection<Long> lines) {
        List<String> periods =
                columns.periods().stream().map(Period::toString).sorted().toList();
        if (periods.isEmpty() || lines.isEmpty()) {
            return true;
        }
        // Line by line ("offset 0"): what came in last the database has no numbers of yet, and might read all of it for
        // each.
        return db.sql("""
                select not exists (
                       select from unnest(:series) as line (series)
                        cross join lateral (select from indicator.value
                                where jurisdiction = :jurisdiction and series = line.series and period between :first and :last
                               offset 0) v)""")
                .param("jurisdiction", jurisdiction)
                .param("series", lines.toArray(Long[]::new))
                .param("first", periods.getFirst())
                .param("last", periods.getLast())
                .query(Boolean.class)
                .single();
    }

    /**
     * Writes them in the order of the table's key.
     *
     * @throws DuplicateKeyException when somebody was faster at one of them
     */
    void fill(CurrentUser user, UUID load, boolean office, Columns columns) {
        String state = (office ? State.APPROVED : State.DRAFT).name();
        List<String> periods = columns.periods().stream().map(Period::toString).toList();
        copying.into("indicator.value (" + COLUMNS + said(columns) + ")", rows -> {
            for (int n : columns.byLine()) {
                rows.id(user.jurisdiction()).number(columns.seriesOf(n)).words(periods.get(columns.periodOf(n)));
                rows.decimal(columns.digitsOf(n), columns.scaleOf(n))
                        .flag(!office)
                        .words(state);
                rows.id(load).id(user.account()).id(user.account());
                say(columns, n, rows);
                rows.end();
            }
        });
    }

    /** Of what else the file says something. */
    private static String said(Columns columns) {
        return (columns.anyStage() ? ", stage" : "") + (columns.anyWords() ? ", comment, source" : "");
    }

    private static void say(Columns columns, int n, CopyRows rows) {
        if (columns.anyStage()) {
            rows.words(Objects.requireNonNullElse(columns.stageOf(n), Stage.PRELIMINARY.name()));
        }
        if (columns.anyWords()) {
            rows.words(columns.commentOf(n)).words(columns.sourceOf(n));
        }
    }
}
