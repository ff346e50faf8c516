package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.light.Consequence;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.Light;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes lights of what is kept of them: of rows of single lights, or of rows of a year. */
@Component
class LightReading {
    /** The light at the {@code place} of the row {@code y} of a year; the view would first unfold all of its periods. */
    static final String AT_PLACE = """
            (array['GREEN', 'YELLOW', 'RED', 'BLUE', 'UNPUBLISHED', 'NOT_JUDGED', 'MISSING'])
                [strpos('GYRBUNM', substr(y.lights, least(place, length(y.lights)), 1))] as light,
            substr(y.provisional, least(place, length(y.provisional)), 1) = 't' as provisional,
            y.amounts[least(place, cardinality(y.amounts))] as amount,
            y.value_versions[least(place, cardinality(y.value_versions))] as value_version,
            y.rule_codes[least(place, cardinality(y.rule_codes))] as rule_code,
            y.rule_versions[least(place, cardinality(y.rule_versions))] as rule_version,
            y.rule_numbers[least(place, cardinality(y.rule_numbers))] as rule_number,
            y.editions[least(place, cardinality(y.editions))] as edition,
            substr(y.behind, least(place, length(y.behind)), 1) = 't' as behind,
            substr(y.not_started, least(place, length(y.not_started)), 1) = 't' as not_started,
            (array['NOT_DUE', 'DUE', 'OVERDUE'])[strpos('NDO', substr(y.dues, least(place, length(y.dues)), 1))] as due,
            y.turns_on[least(place, cardinality(y.turns_on))] as turns_on,
            nullif(y.inputs -> (place - 1), 'null') as inputs,
            nullif(y.reasons -> (place - 1), 'null') as reasons,
            coalesce(nullif(y.consequences -> (place - 1), 'null'), '[]') as consequences,
            y.judged_at[least(place, cardinality(y.judged_at))] as judged_at
            """;

    private static final TypeReference<List<Told>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<Consequence>> CONSEQUENCES = new TypeReference<>() {};
    private static final TypeReference<List<@Nullable Inputs>> EACH_INPUTS = new TypeReference<>() {};
    private static final TypeReference<List<@Nullable List<Told>>> EACH_REASONS = new TypeReference<>() {};
    private static final TypeReference<List<@Nullable List<Consequence>>> EACH_CONSEQUENCES = new TypeReference<>() {};
    private static final String NOTHING = "[]";

    private final JsonMapper json;

    LightReading(JsonMapper json) {
        this.json = json;
    }

    /** The light of a row. */
    KeptLight light(ResultSet row) throws SQLException {
        String inputs = row.getString("inputs");
        String reasons = row.getString("reasons");
        String consequences = row.getString("consequences");
        return new KeptLight(
                Light.valueOf(row.getString("light")),
                figure(row),
                cited(row),
                row.getInt("edition"),
                new Judged.Run(row.getBoolean("behind"), row.getBoolean("not_started")),
                Due.valueOf(row.getString("due")),
                row.getObject("turns_on", LocalDate.class),
                inputs == null ? null : json.readValue(inputs, Inputs.class),
                reasons == null ? null : reasons(reasons),
                NOTHING.equals(consequences) ? List.of() : json.readValue(consequences, CONSEQUENCES),
                row.getTimestamp("judged_at").toInstant());
    }

    /** The lights of a row of a year. */
    KeptYear year(ResultSet row) throws SQLException {
        return new KeptYear(
                row.getInt("year"),
                row.getString("periods"),
                row.getString("lights"),
                row.getString("provisional"),
                some(row, "amounts", BigDecimal[].class),
                some(row, "value_versions", Integer[].class),
                new KeptYear.Rules(
                        some(row, "rule_codes", String[].class),
                        some(row, "rule_versions", Integer[].class),
                        some(row, "rule_numbers", Integer[].class)),
                each(row, "editions", Integer[].class),
                new KeptYear.Runs(row.getString("behind"), row.getString("not_started")),
                row.getString("dues"),
                days(some(row, "turns_on", Date[].class)),
                new KeptYear.Words(
                        read(row.getString("inputs"), EACH_INPUTS),
                        read(row.getString("reasons"), EACH_REASONS),
                        read(row.getString("consequences"), EACH_CONSEQUENCES)),
                each(row, "judged_at", Timestamp[].class).stream()
                        .map(Timestamp::toInstant)
                        .toList());
    }

    /** Reasons as they are kept. */
    List<Told> reasons(String written) {
        return json.readValue(written, REASONS);
    }

    private <T extends @Nullable Object> List<T> read(@Nullable String written, TypeReference<List<T>> each) {
        return written == null ? List.of() : json.readValue(written, each);
    }

    private static <T> List<T> each(ResultSet row, String column, Class<T[]> type) throws SQLException {
        Array kept = row.getArray(column);
        return kept == null ? List.of() : Arrays.asList(type.cast(kept.getArray()));
    }

    /** The same of what there need not be for each. */
    private static <T> List<@Nullable T> some(ResultSet row, String column, Class<T[]> type) throws SQLException {
        return new ArrayList<>(each(row, column, type));
    }

    private static List<@Nullable LocalDate> days(List<@Nullable Date> dates) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        dates.forEach(date -> days.add(date == null ? null : date.toLocalDate()));
        return days;
    }

    private static @Nullable Figure figure(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return amount == null
                ? null
                : new Figure(amount, row.getObject("value_version", Integer.class), row.getBoolean("provisional"));
    }

    private static Judged.@Nullable Cited cited(ResultSet row) throws SQLException {
        String code = row.getString("rule_code");
        return code == null
                ? null
                : new Judged.Cited(code, row.getInt("rule_version"), row.getObject("rule_number", Integer.class));
    }
}
