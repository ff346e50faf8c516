package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.Resolving.Field;
import org.paodao.kernel.CellName;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Reading;

/** Reads rows into columns and keeps what is wrong in their cells. */
final class RowReader {
    /** More are counted, not kept. */
    static final int MOST_PROBLEMS = 1000;

    private static final int MOST_DOUBTS = 100;
    private static final int LONGEST_WORDS = 500;
    private static final int MOST_DECIMALS = 18;
    /** 95%, 1,200万元. */
    private static final Pattern COUNTED = Pattern.compile("-?\\d[\\d,.]{0,30}\\D{0,20}");

    private final Resolving resolving;
    private final String sheet;
    private final Map<Field, Integer> at;
    private final List<Problem> problems;
    private int unkept;
    private int faults;
    private int bare;
    /** The cells of the row that were found wrong: where periods are columns, each is asked for once a period. */
    private final Set<Integer> noted = new HashSet<>();

    private final List<Problem> doubts = new ArrayList<>();
    private int doubtedRow = -1;

    private int notedRow = -1;

    /** @param at in which column of the file each field stands, from 0 */
    RowReader(Resolving resolving, String sheet, Map<Field, Integer> at, List<Problem> problems) {
        this.resolving = resolving;
        this.sheet = sheet;
        this.at = new EnumMap<>(at);
        this.problems = problems;
    }

    /** How many cells were wrong beyond those whose problems are kept. */
    int unkept() {
        return unkept;
    }

    /** The first cells whose name does not look like that of the indicator: nothing is refused for it. */
    List<Problem> doubts() {
        return doubts;
    }

    /** How many rows had no amount. */
    int bare() {
        return bare;
    }

    /** Reads one figure; a row without an amount says nothing and is left out. */
    void read(Cells cells) {
        if (cells.amount().isEmpty()) {
            bare++;
            return;
        }
        int before = faults;
        Resolving.Looked period = resolving.period(cells.period(), cells.code());
        note(period, cells);
        int line = -1;
        if (period.flaw() == null) {
            Resolving.Looked looked = resolving.line(cells.code(), cells.unit(), cells.part(), period.number());
            note(looked, cells);
            line = looked.number();
            name(cells, period.number());
            measure(cells, looked, period.number());
        }
        Stage stage = cells.stage().isEmpty() ? null : StageWriting.read(cells.stage());
        if (stage == null && !cells.stage().isEmpty()) {
            note(Field.STAGE, Flaw.of("indicatorvalue.stage-unknown", cells.stage()), cells);
        }
        if (cells.comment().length() > LONGEST_WORDS || cells.source().length() > LONGEST_WORDS) {
            note(Field.COMMENT, Flaw.of("indicatorvalue.words-long", LONGEST_WORDS), cells);
        }
        figure(cells, new Named(line, period.number(), stage), faults == before);
    }

    private void name(Cells cells, int period) {
        Naming.Said said = resolving.said(cells.code(), cells.name(), period);
        if (said.another()) {
            note(Field.NAME, Flaw.of("indicatorvalue.name-of-another", cells.code(), cells.name()), cells);
        } else if (!said.unlike().isEmpty() && doubtedRow != cells.row() && doubts.size() < MOST_DOUBTS) {
            doubtedRow = cells.row();
            doubts.add(new Problem(
                    sheet,
                    CellName.of(cells.row(), at.getOrDefault(Field.NAME, 0)),
                    Flaw.of("indicatorvalue.name-unlike", cells.code(), cells.name(), said.unlike())));
        }
    }

    /** Looks at a cell that is not read: where it names a part of the indicator, the figure is not the whole. */
    void beside(Cells cells, int column, String heading, String text) {
        if (text.isEmpty() || cells.amount().isEmpty() || !cells.part().isEmpty()) {
            return;
        }
        Resolving.Looked period = resolving.period(cells.period(), cells.code());
        if (period.flaw() == null && resolving.isPart(cells, period.number(), text)) {
            noteAt(column, Flaw.of("indicatorvalue.parts-unread", text, cells.code(), heading), cells);
        }
    }

    /** A figure that is said to be counted in another unit would be another figure. */
    private void measure(Cells cells, Resolving.Looked line, int period) {
        if (cells.measure().isEmpty() || line.flaw() != null) {
            return;
        }
        String measure = resolving.measure(cells.code(), period);
        if (!measure.isEmpty() && !Measures.same(measure, cells.measure())) {
            note(Field.MEASURE, Flaw.of("indicatorvalue.measure-other", cells.measure(), measure), cells);
        }
    }

    private void figure(Cells cells, Named named, boolean good) {
        long digits = PlainNumber.digits(cells.amount());
        int scale = PlainNumber.scale(cells.amount());
        if (digits == Long.MIN_VALUE) {
            BigDecimal exact = exact(cells, named);
            if (exact == null) {
                return;
            }
            digits = exact.unscaledValue().longValueExact();
            scale = exact.scale();
        }
        if (good) {
            resolving
                    .columns()
                    .add(new Columns.Figure(
                            named.line(),
                            named.period(),
                            digits,
                            scale,
                            named.stage(),
                            resolving.words(cells.comment()),
                            resolving.words(cells.source()),
                            cells.row() + 1));
        }
    }

    private @Nullable BigDecimal exact(Cells cells, Named named) {
        String measure = named.period() < 0 ? "" : resolving.measure(cells.code(), named.period());
        Reading read = TypedFigure.read(cells.amount(), measure, CheckSettings.usual());
        if (!(read instanceof Reading.Figure figure)) {
            // In what a figure is counted that nobody knows of is no further fault of its row.
            boolean counted = named.line() < 0
                    && measure.isEmpty()
                    && COUNTED.matcher(cells.amount()).matches();
            if (!counted) {
                note(Field.AMOUNT, unread(cells.amount(), read), cells);
            }
            return null;
        }
        BigDecimal exact = figure.value().scale() < 0 ? figure.value().setScale(0) : figure.value();
        if (exact.precision() > PlainNumber.MOST_DIGITS || exact.scale() > MOST_DECIMALS) {
            note(Field.AMOUNT, Flaw.of("indicatorvalue.digits", PlainNumber.MOST_DIGITS), cells);
            return null;
        }
        return exact;
    }

    private static Flaw unread(String amount, Reading read) {
        if (read instanceof Reading.NoFigure other && other.isPowerOfTen()) {
            return Flaw.of("indicatorvalue.exponent-in-file", amount);
        }
        return SheetLoad.isNumber(amount)
                ? Flaw.of("indicatorvalue.digits", PlainNumber.MOST_DIGITS)
                : Flaw.of("indicatorvalue.check-no-number", amount);
    }

    private void note(Resolving.Looked looked, Cells cells) {
        if (looked.flaw() != null && looked.at() != null) {
            note(looked.at(), looked.flaw(), cells);
        }
    }

    /** Keeps what is wrong with a row that cannot be told into cells. */
    void broken(int row, int column, Flaw flaw) {
        keep(row, column, flaw);
    }

    /** Keeps what is wrong with a cell of the row. */
    void note(Field field, Flaw flaw, Cells cells) {
        int column = field == Field.AMOUNT || (field == Field.PERIOD && cells.column() >= 0)
                ? amountColumn(cells)
                : at.getOrDefault(field, amountColumn(cells));
        noteAt(column, flaw, cells);
    }

    private void noteAt(int column, Flaw flaw, Cells cells) {
        faults++;
        if (notedRow != cells.row()) {
            notedRow = cells.row();
            noted.clear();
        }
        if (!noted.add(column)) {
            return;
        }
        keep(cells.row(), column, flaw);
    }

    private void keep(int row, int column, Flaw flaw) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(sheet, CellName.of(row, column), flaw));
        } else {
            unkept++;
        }
    }

    private int amountColumn(Cells cells) {
        return cells.column() >= 0 ? cells.column() : at.getOrDefault(Field.AMOUNT, 0);
    }

    /** What a figure was named by. */
    private record Named(int line, int period, @Nullable Stage stage) {}

    /**
     * The cells that make one figure.
     *
     * @param row from 0
     * @param column of the amount where periods are columns, from 0; -1 where each row has one amount
     */
    record Cells(
            int row,
            int column,
            String code,
            String name,
            String unit,
            String measure,
            String part,
            String period,
            String amount,
            String stage,
            String comment,
            String source) {}
}
