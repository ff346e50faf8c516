package org.paodao.plan.amendment;

import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the edits of amendments. */
@Repository
class EditTables {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final JsonMapper json;

    EditTables(JdbcClient db, NamedParameterJdbcTemplate batches, JsonMapper json) {
        this.db = db;
        this.batches = batches;
        this.json = json;
    }

    /** Every edit in order, those taken back too. */
    List<Made> all(CurrentUser user, UUID amendment) {
        return db.sql("""
                select number, made_in, undone_in, edit, made_at, made_by, made_by_name, undone_by_name
                  from plan.amendment_edit
                 where jurisdiction = :jurisdiction and amendment = :amendment
                 order by number""")
                .param("jurisdiction", user.jurisdiction())
                .param("amendment", amendment)
                .query((row, n) -> new Made(
                        row.getInt("number"),
                        row.getInt("made_in"),
                        row.getObject("undone_in", Integer.class),
                        json.readValue(row.getString("edit"), Edit.class),
                        row.getTimestamp("made_at").toInstant(),
                        row.getObject("made_by", UUID.class),
                        row.getString("made_by_name"),
                        row.getString("undone_by_name")))
                .list();
    }

    /**
     * Adds edits to those that are there.
     *
     * @param version the draft's version that they make
     * @param held how many were ever made
     */
    void add(CurrentUser user, UUID amendment, int version, int held, List<Edit> edits) {
        var rows = new SqlParameterSource[edits.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new MapSqlParameterSource("jurisdiction", user.jurisdiction())
                    .addValue("amendment", amendment)
                    .addValue("number", held + i + 1)
                    .addValue("version", version)
                    .addValue("edit", json.writerFor(Edit.class).writeValueAsString(edits.get(i)))
                    .addValue("account", user.account())
                    .addValue("name", user.displayName());
        }
        batches.batchUpdate("""
                insert into plan.amendment_edit (jurisdiction, amendment, number, made_in, edit, made_by, made_by_name)
                values (:jurisdiction, :amendment, :number, :version, cast(:edit as jsonb), :account, :name)""", rows);
    }

    /** Takes an edit back. */
    void undo(CurrentUser user, UUID amendment, int version, int number) {
        int rows = db.sql("""
                update plan.amendment_edit
                   set undone_in = :version, undone_at = now(), undone_by_name = :name
                 where jurisdiction = :jurisdiction and amendment = :amendment and number = :number
                   and undone_in is null""")
                .param("jurisdiction", user.jurisdiction())
                .param("amendment", amendment)
                .param("version", version)
                .param("number", number)
                .param("name", user.displayName())
                .update();
        if (rows == 0) {
            throw Refusal.conflict("amendment.changed");
        }
    }
}
