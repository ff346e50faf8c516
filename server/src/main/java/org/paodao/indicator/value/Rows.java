package org.paodao.indicator.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How figures stand in rows of the database, and many of them in one parameter. */
@Component
class Rows {
    static final String COLUMNS =
            "s.indicator, s.unit, s.part, v.series, v.period, v.amount, v.reported, v.stage, v.state, v.version,"
                    + " v.comment, v.source, v.source_file, v.load, v.changed_at, v.entered_by ";

    private final JsonMapper json;

    Rows(JsonMapper json) {
        this.json = json;
    }

    static Value value(ResultSet row, int number) throws SQLException {
        return new Value(
                place(row),
                row.getLong("series"),
                row.getBigDecimal("amount"),
                row.getBoolean("reported"),
                Stage.valueOf(row.getString("stage")),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                Objects.requireNonNullElse(row.getString("comment"), ""),
                Objects.requireNonNullElse(row.getString("source"), ""),
                row.getObject("source_file", UUID.class),
                row.getObject("load", UUID.class),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("entered_by", UUID.class));
    }

    static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("indicator", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("part"),
                Period.parse(row.getString("period")));
    }

    /** Lines for {@code jsonb_to_recordset}. */
    String lines(List<Place.Line> lines) {
        return json.writeValueAsString(lines);
    }

    /** Figures for {@code jsonb_to_recordset}. */
    String places(List<Place> places) {
        return json.writeValueAsString(places.stream()
                .map(place -> new Key(
                        place.indicator(),
                        place.unit(),
                        place.part(),
                        place.period().toString()))
                .toList());
    }

    /** Changed figures for {@code jsonb_to_recordset}. */
    String values(List<Value> values) {
        return json.writeValueAsString(values.stream()
                .map(value -> new Written(
                        value.series(),
                        value.place().period().toString(),
                        value.amount() == null ? null : value.amount().toPlainString(),
                        value.reported(),
                        value.stage().name(),
                        value.state().name(),
                        value.version(),
                        value.comment(),
                        value.source(),
                        value.load(),
                        value.enteredBy()))
                .toList());
    }

    private record Key(UUID indicator, UUID unit, String part, String period) {}

    private record Written(
            long series,
            String period,
            @Nullable String amount,
            boolean reported,
            String stage,
            String state,
            int version,
            String comment,
            String source,
            @Nullable UUID load,
            UUID entered_by) {}
}
