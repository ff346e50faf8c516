package org.paodao.indicator.value.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Expected;
import org.paodao.indicator.value.PeriodView;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.State;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;
import org.springframework.web.util.UriUtils;

/**
 * A period as a whole: who owes what, what came, what was corrected after the close. Of very many figures and units so many are shown at once; the counts are of
 * all.
 *
 * @param names of units by their ids
 * @param after the last figure of the page before, as forms name it; empty on the first
 */
public record PeriodPage(PeriodView view, Map<UUID, String> names, String after) implements Page {
    /** So many figures are shown at once. */
    static final int FIGURES_AT_ONCE = 200;

    /** So many units that owe figures are shown. */
    static final int UNITS_AT_ONCE = 100;

    /** So many of the figures that a unit owes are named. */
    static final int NAMED_AT_ONCE = 12;

    /** Some of the figures, after those of the page before. */
    public List<PeriodView.Line> shown() {
        int begin = begin();
        return view.lines().subList(begin, Math.min(view.lines().size(), begin + FIGURES_AT_ONCE));
    }

    private int begin() {
        for (int at = 0; at < view.lines().size() && !after.isEmpty(); at++) {
            if (key(view.lines().get(at)).equals(after)) {
                return at + 1;
            }
        }
        return 0;
    }

    private static String key(PeriodView.Line line) {
        return PlaceKey.of(line.expected().place());
    }

    /** The first figures, when others are shown. */
    public @Nullable String first() {
        return begin() == 0 ? null : at(0) + "#all";
    }

    /** The next figures. */
    public @Nullable String next() {
        int end = begin() + FIGURES_AT_ONCE;
        return end >= view.lines().size()
                ? null
                : at(0) + "?after=" + UriUtils.encodeQueryParam(key(view.lines().get(end - 1)), StandardCharsets.UTF_8)
                        + "#all";
    }

    /** The units that owe figures, as many as are shown. */
    public Map<UUID, List<PeriodView.Line>> owing() {
        Map<UUID, List<PeriodView.Line>> some = new LinkedHashMap<>();
        view.owing().entrySet().stream()
                .limit(UNITS_AT_ONCE)
                .forEach(owing -> some.put(owing.getKey(), owing.getValue()));
        return some;
    }

    /** How many more units owe figures. */
    public int owingMore() {
        return Math.max(0, view.owing().size() - UNITS_AT_ONCE);
    }

    /** The figures of a unit that are named. */
    public List<PeriodView.Line> named(List<PeriodView.Line> owed) {
        return owed.subList(0, Math.min(owed.size(), NAMED_AT_ONCE));
    }

    /** The indicators of figures in one line of words; of many the first, and how many there are. */
    public String listed(Ui ui, List<PeriodView.Line> owed) {
        List<String> all = owed.stream()
                .map(line -> line.expected().indicator().definition().name())
                .distinct()
                .toList();
        String first = all.stream().limit(NAMED_AT_ONCE).collect(Collectors.joining(ui.chinese() ? "、" : ", "));
        String named = all.size() <= NAMED_AT_ONCE ? first : ui.msg("indicatorvalue.remind.of", first, all.size());
        return owed.size() == all.size() ? named : ui.msg("indicatorvalue.remind.figures", named);
    }

    public String name(UUID unit) {
        return names.getOrDefault(unit, "");
    }

    /** For which unit and part a figure is, besides its reporter's. */
    public String of(Expected expected) {
        Place place = expected.place();
        String unit =
                place.unit().equals(Goal.WHOLE) || place.unit().equals(expected.reporter()) ? "" : name(place.unit());
        String part = place.part().isEmpty()
                ? ""
                : GridPage.partName(expected.indicator().definition().breakdowns(), place.part());
        return unit.isEmpty() || part.isEmpty() ? unit + part : unit + " · " + part;
    }

    /** How many figures of a unit are late. */
    public long late(List<PeriodView.Line> lines) {
        return lines.stream().filter(view::isLate).count();
    }

    public long count(State state) {
        return view.counts().getOrDefault(state, 0L);
    }

    /** How many figures are not there. */
    public long missing() {
        return view.lines().stream().filter(line -> line.value() == null).count();
    }

    /** What is asked before the period is closed: it says how many figures would not be approved then. */
    public String sure(Ui ui) {
        String period = ui.period(view.period());
        List<Long> open = List.of(missing(), count(State.DRAFT), count(State.RETURNED), count(State.SUBMITTED));
        if (open.stream().allMatch(count -> count == 0)) {
            return ui.msg("indicatorvalue.close.sure", period);
        }
        return ui.msg(
                "indicatorvalue.close.sure.open",
                Stream.concat(Stream.of(period), open.stream().map(ui::number)).toArray());
    }

    public boolean closable() {
        return view.closed() == null && view.period().lastDay().isBefore(view.today()) && view.edition() > 0;
    }

    public String address(PeriodView.Line line) {
        return line.expected().place().address(line.expected().indicator().code());
    }

    /** The address of the page of another period. */
    public String at(int periods) {
        return "/indicators/periods/" + view.period().plus(periods);
    }

    public String by(Frequency frequency) {
        return "/indicators/periods/" + Period.holding(view.period().lastDay(), frequency);
    }

    /** The figure that was corrected, in words. */
    public String indicator(Place place) {
        return view.lines().stream()
                .filter(line -> line.expected().place().equals(place))
                .findFirst()
                .map(line -> line.expected().indicator().definition().name())
                .orElse("");
    }
}
