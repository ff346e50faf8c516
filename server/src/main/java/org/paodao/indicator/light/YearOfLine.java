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
 * Gathers the lights of a line in a year, in the order of their periods, and writes the row that is kept of them: of everything a letter or an element for each
 * period, or one that holds for all of them; null where there is nothing of any period.
 */
final class YearOfLine {
    /** The columns, in the order of {@link #copy}. */
    static final String COLUMNS =
            "indicator.judged_year (jurisdiction, series, year, periods, lights, provisional, amounts, value_versions, "
                    + "rule_codes, rule_versions, rule_numbers, editions, behind, not_started, dues, turns_on, inputs, reasons, "
                    + "consequences, judged_at, turns_first)";

    private final Word periods = new Word();
    private final Word lights = new Word();
    private final Word provisional = new Word();
    private final Kept<@Nullable BigDecimal> amounts = new Kept<>();
    private final Kept<@Nullable Integer> valueVersions = new Kept<>();
    private final Kept<@Nullable String> ruleCodes = new Kept<>();
    private final Kept<@Nullable Integer> ruleVersions = new Kept<>();
    private final Kept<@Nullable Integer> ruleNumbers = new Kept<>();
    private final Kept<Integer> editions = new Kept<>();
    private final Word behind = new Word();
    private final Word notStarted = new Word();
    private final Word dues = new Word();
    private final Kept<@Nullable LocalDate> turnsOn = new Kept<>();
    private final Kept<@Nullable Inputs> inputs = new Kept<>();
    private final Kept<@Nullable List<Told>> reasons = new Kept<>();
    private final Kept<@Nullable List<Consequence>> consequences = new Kept<>();
    private final Kept<Instant> judgedAt = new Kept<>();

    private final List<Word> words = List.of(periods, lights, provisional, behind, notStarted, dues);
    private final List<Kept<?>> lists = List.of(
            amounts,
            valueVersions,
            ruleCodes,
            ruleVersions,
            ruleNumbers,
            editions,
            turnsOn,
            inputs,
            reasons,
            consequences,
            judgedAt);
    private LineYear key = new LineYear(0, 0);

    /** Begins anew, with another year or another line. */
    void begin(LineYear next) {
        key = next;
        words.forEach(Word::clear);
        lists.forEach(Kept::clear);
    }

    boolean isOf(Place place) {
        return key.series() == place.series() && key.year() == place.period().year();
    }

    LineYear key() {
        return key;
    }

    /**
     * The next light.
     *
     * @param told whether what can be said of it is kept with it; else it is worked out when somebody asks
     * @param since when it became as it is
     */
    void add(Judged one, boolean told, Instant since) {
        Figure figure = one.figure();
        Judged.Cited cited = one.cited();
        periods.add(Letters.of(one.place().period()));
        lights.add(Letters.of(one.light()));
        provisional.add(Letters.of(figure != null && figure.provisional()));
        amounts.add(figure == null ? null : figure.amount());
        valueVersions.add(figure == null ? null : figure.version());
        ruleCodes.add(cited == null ? null : cited.code());
        ruleVersions.add(cited == null ? null : cited.version());
        ruleNumbers.add(cited == null ? null : cited.rule());
        editions.add(one.edition());
        behind.add(Letters.of(one.run().behind()));
        notStarted.add(Letters.of(one.run().notStarted()));
        dues.add(Letters.of(one.due()));
        turnsOn.add(one.turnsOn());
        inputs.add(told ? one.inputs() : null);
        reasons.add(told ? Told.of(one.reasons()) : null);
        consequences.add(one.consequences().isEmpty() ? null : one.consequences());
        judgedAt.add(since);
    }

    int size() {
        return periods.length();
    }

    /** Writes its row. */
    void copy(CopyRows rows, UUID jurisdiction, JsonMapper json) {
        rows.id(jurisdiction).number(key.series()).integer(key.year());
        rows.words(periods.full()).words(lights.shortened()).words(provisional.shortened());
        rows.list(Oid.NUMERIC, amounts.shortened(), CopyRows::decimal);
        numbers(rows, valueVersions);
        rows.list(Oid.TEXT, ruleCodes.shortened(), CopyRows::words);
        numbers(rows, ruleVersions).numbers(rows, ruleNumbers).numbers(rows, editions);
        rows.words(behind.shortened()).words(notStarted.shortened()).words(dues.shortened());
        rows.list(Oid.DATE, turnsOn.shortened(), CopyRows::day);
        rows.json(written(json, inputs)).json(written(json, reasons)).json(written(json, consequences));
        rows.list(Oid.TIMESTAMPTZ, judgedAt.shortened(), CopyRows::moment).day(turnsFirst());
        rows.end();
    }

    /** The first of the days on which a light may be another though nothing came in. */
    private @Nullable LocalDate turnsFirst() {
        LocalDate first = null;
        for (LocalDate day : turnsOn.each()) {
            first = first == null || (day != null && day.isBefore(first)) ? day : first;
        }
        return first;
    }

    private YearOfLine numbers(CopyRows rows, Kept<? extends @Nullable Integer> numbers) {
        rows.list(Oid.INT4, numbers.shortened(), CopyRows::integer);
        return this;
    }

    private static @Nullable String written(JsonMapper json, Kept<?> each) {
        List<?> full = each.full();
        return full == null ? null : json.writeValueAsString(full);
    }
}
