package org.paodao.indicator.value;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.organization.Unit;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/** Finds what a row of a file means: each word is looked up once, however often it stands there. */
final class Resolving {
    /** What tables write where others leave the part empty. */
    private static final Set<String> WHOLE = Set.of("合计", "总计", "总数", "全部", "total");

    private final Frame frame;
    private final Map<String, UUID> units = new HashMap<>();
    private final RowRights rights;
    private final Columns columns;
    private final Map<CodeKey, Optional<Indicator>> indicators = new HashMap<>();
    private final Naming naming;
    private final Map<LineKey, Looked> lines = new HashMap<>();
    private final PeriodNumbers periods;
    private final Map<Place.Line, Integer> lineNumbers = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    Resolving(RowRights rights, Frame frame, Iterable<Unit> known, LocalDate today) {
        this.columns = new Columns();
        this.frame = frame;
        this.periods = new PeriodNumbers(frame, columns, today);
        this.naming = new Naming(frame);
        this.rights = rights;
        known.forEach(unit -> unit.aliases().forEach(alias -> units.putIfAbsent(alias, unit.id())));
        for (Unit unit : known) {
            units.put(unit.name(), unit.id());
            units.put(unit.id().toString(), unit.id());
            if (unit.fullName() != null) {
                units.put(unit.fullName(), unit.id());
            }
        }
        units.put("", Goal.WHOLE);
        units.put(Goal.WHOLE.toString(), Goal.WHOLE);
    }

    /** Whether figures come from the office for many, or from a unit for itself. */
    boolean isOffice() {
        return rights.isOffice();
    }

    Frame frame() {
        return frame;
    }

    Columns columns() {
        return columns;
    }

    /** What {@link PeriodNumbers#of} finds. */
    Looked period(String written, String code) {
        return periods.of(written, code);
    }

    /** The line that a code, a unit and a part name; looked up by the period, since definitions change. */
    Looked line(String code, String unit, String part, int period) {
        Frequency frequency = columns.periods().get(period).frequency();
        var key = new LineKey(code, unit, part, frequency, periods.edition(period));
        Looked known = lines.get(key);
        if (known == null) {
            known = lookLine(key, columns.periods().get(period));
            lines.put(key, known);
        }
        return known;
    }

    /** What speaks against the name beside a code: nothing, that it is another indicator's, or that it is like no name of it. */
    Naming.Said said(String code, String name, int period) {
        return name.isEmpty()
                ? Naming.Said.NOTHING
                : naming.said(
                        indicator(code, period),
                        new Naming.Key(code, name, periods.edition(period)),
                        columns.periods().get(period));
    }

    /** Whether it is the name of a part of the indicator of a row. */
    boolean isPart(RowReader.Cells cells, int period, String text) {
        line(cells.code(), cells.unit(), cells.part(), period);
        return indicator(cells.code(), period)
                .flatMap(meant -> meant.definition().part(text))
                .isPresent();
    }

    private Optional<Indicator> indicator(String code, int period) {
        return indicators.getOrDefault(new CodeKey(code, periods.edition(period)), Optional.empty());
    }

    /** In what an indicator is counted that was found in a period. */
    String measure(String code, int period) {
        return indicator(code, period).stream()
                .map(indicator -> indicator.definition().measure())
                .findFirst()
                .orElse("");
    }

    /** Whether it is a unit of measure and no unit of the organisation. */
    boolean isMeasure(String text) {
        return !units.containsKey(text)
                && (Measures.isUsual(text) || frame.measures().contains(Measures.plain(text)));
    }

    private Looked lookLine(LineKey key, Period period) {
        Indicator indicator = indicators
                .computeIfAbsent(new CodeKey(key.code(), key.edition()), code -> periods.indicator(code.code(), period))
                .orElse(null);
        if (indicator == null) {
            return Looked.wrong(
                    Field.CODE,
                    key.code().isEmpty()
                            ? Flaw.of("indicatorvalue.code-lacking")
                            : Flaw.of("indicatorvalue.indicator-unknown", key.code()));
        }
        UUID unit = units.get(key.unit());
        if (unit == null) {
            return Looked.wrong(Field.UNIT, Flaw.of("indicatorvalue.unit-unknown", key.unit()));
        }
        String part =
                indicator.definition().part(key.part()).orElseGet(() -> WHOLE.contains(key.part()) ? "" : key.part());
        var line = new Place.Line(indicator.id(), Place.meant(indicator, unit), part);
        return wrong(indicator, line, period)
                .or(() -> Optional.ofNullable(rights.hinders(indicator, line.unit(), key.unit()))
                        .map(flaw -> Looked.wrong(Field.UNIT, flaw)))
                .orElseGet(() -> Looked.found(lineNumbers.computeIfAbsent(line, columns::line)));
    }

    private static Optional<Looked> wrong(Indicator indicator, Place.Line line, Period period) {
        Flaw flaw = EntryRules.defined(indicator, line.in(period), "");
        if (flaw != null) {
            Field at = switch (flaw.key()) {
                case "indicatorvalue.frequency" -> Field.PERIOD;
                case "indicatorvalue.part-unknown" -> Field.PART;
                default -> Field.CODE;
            };
            // Only letters are kept with a file and read again as they were.
            List<Object> arguments =
                    flaw.arguments().stream().<Object>map(Object::toString).toList();
            return Optional.of(Looked.wrong(at, new Flaw(null, flaw.key(), arguments)));
        }
        return Optional.empty();
    }

    int words(String text) {
        return text.isEmpty() ? 0 : words.computeIfAbsent(text, columns::words);
    }

    /** The columns of a file that say which figure it is and what it is. */
    enum Field {
        CODE,
        NAME,
        UNIT,
        MEASURE,
        PART,
        PERIOD,
        AMOUNT,
        STAGE,
        SOURCE,
        COMMENT
    }

    private record LineKey(String code, String unit, String part, Frequency frequency, int edition) {
        private static final int SPREAD = 0x9E3779B1;

        /** Written out: each row of a file is looked up by such a key, and the generated method is not compiled into that. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LineKey that
                    && edition == that.edition
                    && frequency == that.frequency
                    && unit.equals(that.unit)
                    && code.equals(that.code)
                    && part.equals(that.part);
        }

        /** By a larger number than that of texts: codes and units that count up would fall together, tens on ones. */
        @Override
        public int hashCode() {
            return (code.hashCode() * SPREAD + unit.hashCode()) * SPREAD
                    + part.hashCode()
                    + edition * 16
                    + frequency.perYear();
        }
    }

    private record CodeKey(String code, int edition) {}

    /**
     * What was found.
     *
     * @param number of the line or period in the columns
     * @param flaw why there is none; null when there is one
     * @param at which column is wrong
     */
    record Looked(int number, @Nullable Field at, @Nullable Flaw flaw) {
        static Looked found(int number) {
            return new Looked(number, null, null);
        }

        static Looked wrong(Field at, Flaw flaw) {
            return new Looked(-1, at, flaw);
        }
    }
}
