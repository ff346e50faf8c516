package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.CopyRows;
import org.paodao.scoring.light.Consequence;
import org.postgresql.core.Oid;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lights of a line in a year as they go into their row: of everything an element for each period, or one that holds for all of them; null where there is
 * nothing of any period.
 *
 * @param judgedAt since when each is as it is
 * @param turnsFirst the first of the days on which a light may be another though nothing came in
 */
record JudgedYear(
        long series,
        int year,
        List<String> periods,
        List<String> lights,
        List<Boolean> provisional,
        @Nullable List<@Nullable BigDecimal> amounts,
        @Nullable List<@Nullable Integer> valueVersions,
        @Nullable List<@Nullable String> ruleCodes,
        @Nullable List<@Nullable Integer> ruleVersions,
        @Nullable List<@Nullable Integer> ruleNumbers,
        List<Integer> editions,
        List<Boolean> behind,
        List<Boolean> notStarted,
        List<String> dues,
        @Nullable List<@Nullable LocalDate> turnsOn,
        @Nullable List<@Nullable Inputs> inputs,
        @Nullable List<@Nullable List<Told>> reasons,
        @Nullable List<@Nullable List<Consequence>> consequences,
        List<Instant> judgedAt,
        @Nullable LocalDate turnsFirst) {
    /** The columns, in the order of {@link #copy}. */
    static final String COLUMNS =
            "indicator.judged_year (jurisdiction, series, year, periods, lights, provisional, amounts, value_versions, "
                    + "rule_codes, rule_versions, rule_numbers, editions, behind, not_started, dues, turns_on, inputs, reasons, "
                    + "consequences, judged_at, turns_first)";

    void copy(CopyRows rows, UUID jurisdiction, JsonMapper json) {
        rows.id(jurisdiction).number(series).integer(year);
        words(rows, periods).words(rows, lights).flags(rows, provisional);
        rows.list(Oid.NUMERIC, amounts, CopyRows::decimal);
        numbers(rows, valueVersions)
                .words(rows, ruleCodes)
                .numbers(rows, ruleVersions)
                .numbers(rows, ruleNumbers);
        numbers(rows, editions).flags(rows, behind).flags(rows, notStarted).words(rows, dues);
        rows.list(Oid.DATE, turnsOn, CopyRows::day);
        rows.json(written(json, inputs)).json(written(json, reasons)).json(written(json, consequences));
        rows.list(Oid.TIMESTAMPTZ, judgedAt, CopyRows::moment).day(turnsFirst);
        rows.end();
    }

    private JudgedYear words(CopyRows rows, @Nullable List<? extends @Nullable String> words) {
        rows.list(Oid.TEXT, words, CopyRows::words);
        return this;
    }

    private JudgedYear numbers(CopyRows rows, @Nullable List<? extends @Nullable Integer> numbers) {
        rows.list(Oid.INT4, numbers, CopyRows::integer);
        return this;
    }

    private JudgedYear flags(CopyRows rows, List<Boolean> flags) {
        rows.list(Oid.BOOL, flags, CopyRows::flag);
        return this;
    }

    private static @Nullable String written(JsonMapper json, @Nullable List<?> each) {
        return each == null ? null : json.writeValueAsString(each);
    }
}
