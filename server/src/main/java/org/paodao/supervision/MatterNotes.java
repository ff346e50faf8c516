package org.paodao.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what is said on the way and moves nothing, each with its record in the trail. */
@Repository
class MatterNotes {
    private final JdbcClient db;
    private final Audit audit;

    MatterNotes(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /** Writes a note; false when the same form has written it already. */
    boolean write(CurrentUser user, Matter matter, Note note) {
        UUID id = Ids.next();
        int rows = db.sql("""
                insert into supervision.matter_note (jurisdiction, id, matter, kind, unit, words, next_on, level, request_key, audience,
                       written_at, written_by, written_by_name)
                values (:jurisdiction, :id, :matter, :kind, cast(:unit as uuid), :words, cast(:next as date), :level, :key, :audience,
                       now(), :by, :name)
                on conflict (jurisdiction, matter, request_key) do nothing""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("matter", matter.id())
                .param("kind", note.kind().name())
                .param("unit", note.unit())
                .param("words", note.words())
                .param("next", note.nextOn())
                .param("level", note.level())
                .param("key", note.requestKey())
                .param("audience", MatterStep.Audience.LEAD.name())
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
        if (rows == 1) {
            audit.record(user, change(matter, note));
        }
        return rows == 1;
    }

    private static Change change(Matter matter, Note note) {
        return new Change(
                "supervision.matter-" + note.kind().word(),
                MatterSteps.SUBJECT,
                matter.id(),
                null,
                new Trace(matter.number(), note.unit(), note.level(), note.nextOn()),
                note.words().isEmpty() ? null : note.words());
    }

    /** What the trail keeps of a note. */
    private record Trace(
            String number,
            @Nullable UUID unit,
            @Nullable Integer level,
            @Nullable LocalDate nextOn) {}

    /**
     * Something said on the way.
     *
     * @param unit that says it, or that is urged
     * @param nextOn when more will be told
     * @param level of urging, from 1
     * @param requestKey of the form, so that it is written once
     */
    record Note(
            NoteKind kind,
            @Nullable UUID unit,
            String words,
            @Nullable LocalDate nextOn,
            @Nullable Integer level,
            String requestKey) {}
}
