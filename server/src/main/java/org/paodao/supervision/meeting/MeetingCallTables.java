package org.paodao.supervision.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.supervision.Numbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL by which meetings are called, however many at once. Whoever calls holds the lock, and has looked which are called. */
@Repository
class MeetingCallTables {
    private final JdbcClient db;
    private final JsonMapper json;

    MeetingCallTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The next numbers of a year, in their order. */
    List<String> numbers(UUID jurisdiction, int year, int many) {
        int last = db.sql("""
                insert into supervision.meeting_number as n (jurisdiction, year, last) values (:jurisdiction, :year, :many)
                on conflict (jurisdiction, year) do update set last = n.last + :many
                returning last""")
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .param("many", many)
                .query(Integer.class)
                .single();
        return Numbers.upTo(year, last, many);
    }

    /**
     * Writes meetings that are planned, each with its first step.
     *
     * @param key what gives rise to each
     */
    void insert(CurrentUser user, List<Meeting> called, Function<Meeting, String> key) {
        db.sql("""
                insert into supervision.meeting (jurisdiction, id, number, series, slot, title, held_on, place, chair, stage, request_key,
                       version, created_at)
                select :jurisdiction, t.id, t.number, t.series, t.slot, t.title, t.day, t.place, t.chair, 'PLANNED', t.key, 1, t.at
                  from json_to_recordset(cast(:rows as json))
                       as t (id uuid, number text, series uuid, slot date, title text, day date, place text, chair text, key text,
                             at timestamptz)""")
                .param("jurisdiction", user.jurisdiction())
                .param(
                        "rows",
                        json.writeValueAsString(called.stream()
                                .map(meeting -> Row.of(meeting, key.apply(meeting)))
                                .toList()))
                .update();
        db.sql("""
                insert into supervision.meeting_step (jurisdiction, meeting, version, step, words, taken_at, taken_by, taken_by_name)
                select :jurisdiction, unnest(cast(:meetings as uuid[])), 1, 'call', '', now(), :by, :name""")
                .param("jurisdiction", user.jurisdiction())
                .param("meetings", called.stream().map(Meeting::id).toArray(UUID[]::new))
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** A meeting as it is written. */
    private record Row(
            UUID id,
            String number,
            @Nullable UUID series,
            @Nullable LocalDate slot,
            String title,
            LocalDate day,
            String place,
            String chair,
            String key,
            Instant at) {
        static Row of(Meeting meeting, String key) {
            Meeting.Slot slot = meeting.slot();
            Meeting.Facts facts = meeting.facts();
            return new Row(
                    meeting.id(),
                    meeting.number(),
                    slot == null ? null : slot.series(),
                    slot == null ? null : slot.day(),
                    facts.title(),
                    facts.day(),
                    facts.place(),
                    facts.chair(),
                    key,
                    meeting.createdAt());
        }
    }
}
