package org.paodao.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.list.ListRow;
import org.paodao.organization.Unit;
import org.paodao.plan.Item;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/** What a row of a list of indicators says of one. */
final class RowReading {
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern GROWTH = Pattern.compile(".*(增长|增长率|增长速度|增速|增幅|下降率|降幅)([（(][^（()）]*[)）])*$");
    /** What is divided by something else, or a place in a ranking: it does not add up, whatever it is made of. */
    private static final Pattern RATIO = Pattern.compile(".*(倍差|倍数|率|比|比例|比重|比值|强度|系数|指数|位次|名次|排名)([（(][^（()]*[)）])*$");

    private static final Pattern PLACE = Pattern.compile(".*(位次|名次|排名)([（(][^（()]*[)）])*$");
    /** A code of digits alone may stand in any text. */
    private static final Pattern NAMED = Pattern.compile("\\p{L}");

    private static final int USUAL_LAG = 20;
    private static final int MOST_DECIMALS = 6;

    private final ListRow row;
    private final int year;
    private final List<ListRow> list;
    private final Function<String, Optional<String>> known;

    /**
     * @param list with what it is compared with
     * @param known the code of the indicator that words such as GDP mean where the list has none of the kind
     */
    RowReading(ListRow row, int year, List<ListRow> list, Function<String, Optional<String>> known) {
        this.row = row;
        this.year = year;
        this.list = list;
        this.known = known;
    }

    /** By which the indicator is named: its code in the list, else its number. */
    String code() {
        return row.code().isBlank() ? "ZB-" + row.number().strip() : row.code().strip();
    }

    /**
     * What the row says.
     *
     * @param unknown takes the names of units that are not known, by column
     */
    Indicator.Content content(Map<String, Unit> units, Map<String, String> unknown, @Nullable Item item) {
        Unit lead = Stream.of(row.leadUnits(), row.responsibleUnits())
                .flatMap(List::stream)
                .findFirst()
                .map(name -> unit(name, units, unknown))
                .orElse(null);
        UUID responsible = lead == null ? null : lead.id();
        var definition = new Definition(
                row.title().strip(),
                row.unit().isBlank() ? "—" : row.unit().strip(),
                decimals(),
                direction(),
                row.scope().strip(),
                cumulative(),
                growth(),
                frequency(),
                responsible,
                responsible,
                false,
                base(),
                "",
                List.of(),
                USUAL_LAG,
                note(),
                row.title().contains("示例"),
                null);
        return new Indicator.Content(item == null ? null : item.id(), definition, goals());
    }

    private static @Nullable Unit unit(String name, Map<String, Unit> units, Map<String, String> unknown) {
        Unit unit = units.get(name.strip());
        if (unit == null) {
            unknown.put(name, name);
        }
        return unit;
    }

    private Direction direction() {
        return switch (row.direction()) {
            case "DOWN" -> Direction.LOWER;
            case "UP" -> Direction.HIGHER;
            case "RANGE" -> Direction.RANGE;
            default -> row.targetText().startsWith("≤") || isPlace() ? Direction.LOWER : Direction.HIGHER;
        };
    }

    /** The first place is the best. */
    private boolean isPlace() {
        return Definition.isPlace(row.unit().strip())
                || PLACE.matcher(row.title().strip()).matches();
    }

    private boolean growth() {
        return row.unit().strip().matches("[%％]")
                && GROWTH.matcher(row.title().strip()).matches();
    }

    /** Amounts and counts of a year add up; shares, rates, growths and stocks stand for their moment. */
    private boolean cumulative() {
        return !row.unit().contains("%")
                && !row.unit().contains("/")
                && !row.unit().contains("每")
                && !RATIO.matcher(row.title().strip()).matches()
                && row.title().matches(".*(新增|新建|改造|完成|总额|投资|收入|产值|培训|开工|到位|实施|建成|发放|招引|引进|新设|新认定).*");
    }

    private Frequency frequency() {
        String said = row.howOften();
        if (said.contains("季")) {
            return Frequency.QUARTER;
        }
        if (said.contains("半")) {
            return Frequency.HALF;
        }
        return said.contains("年") ? Frequency.YEAR : Frequency.MONTH;
    }

    private String note() {
        return row.otherColumns().entrySet().stream()
                .filter(column -> column.getKey().matches("说明|备注栏?|注"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private Definition.@Nullable Base base() {
        Matcher number = NUMBER.matcher(row.baseText());
        return number.find() ? new Definition.Base(year - 1, PrintedNumber.decimal(number.group())) : null;
    }

    private int decimals() {
        int most = 0;
        for (String text : List.of(row.baseText(), row.targetText())) {
            Matcher number = NUMBER.matcher(text);
            while (number.find()) {
                most = Math.max(most, PrintedNumber.decimal(number.group()).scale());
            }
        }
        return Math.min(most, MOST_DECIMALS);
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        String printed = row.targetText().strip();
        if (!printed.isEmpty()) {
            var target = PrintedTarget.read(
                    printed,
                    PrintedTarget.Measured.of(row.title(), row.unit().strip(), direction(), growth()),
                    this::coded);
            goals.add(Goal.of(Goal.WHOLE, Period.year(year), target, printed));
        }
        return goals;
    }

    /** The row whose code the words hold; else GDP, 经济增长 and the like are the list's own 地区生产总值; else what the system knows. */
    private Optional<String> coded(String words) {
        return codes(other -> true)
                .filter(code -> NAMED.matcher(code).find() && words.contains(code))
                .findFirst()
                .or(() -> words.matches(".*(GDP|经济|生产总值).*")
                        ? codes(other -> other.title().startsWith("地区生产总值")).findFirst()
                        : Optional.empty())
                .or(() -> known.apply(words));
    }

    private Stream<String> codes(Predicate<ListRow> wanted) {
        return list.stream().filter(wanted).map(other -> new RowReading(other, year, list, known).code());
    }
}
