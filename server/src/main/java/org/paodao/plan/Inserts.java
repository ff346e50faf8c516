package org.paodao.plan;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Inserts {@link Rows} in batches, one batch for each table in the order in which its first row comes. */
@Component
class Inserts {
    private final NamedParameterJdbcTemplate db;

    Inserts(NamedParameterJdbcTemplate db) {
        this.db = db;
    }

    void all(List<? extends Record> rows) {
        Map<Class<?>, List<Record>> byTable =
                rows.stream().collect(Collectors.groupingBy(Record::getClass, LinkedHashMap::new, Collectors.toList()));
        byTable.forEach((type, batch) -> db.batchUpdate(
                statement(type),
                batch.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new)));
    }

    /** {@code ItemUnit(printedName)} becomes {@code insert into plan.item_unit (printed_name) values (:printedName)}. */
    static String statement(Class<?> type) {
        List<String> names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        // A link that is there already stays as it is.
        String again = type == Rows.Link.class ? " on conflict do nothing" : "";
        return "insert into plan.%s (%s) values (%s)%s"
                .formatted(
                        column(type.getSimpleName()),
                        names.stream().map(Inserts::column).collect(Collectors.joining(", ")),
                        names.stream().map(name -> ":" + name).collect(Collectors.joining(", ")),
                        again);
    }

    private static String column(String javaName) {
        return javaName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
