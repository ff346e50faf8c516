package org.paodao.indicator.light;

import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.paodao.indicator.CopyRows;
import org.paodao.kernel.Ids;
import org.paodao.scoring.Period;

/**
 * What becomes of an indicator from a year on, gathered light by light: the years of its lines that are otherwise than before, as they will be kept, and what
 * turned. What led to each light, a tenfold of what is kept of it, is let go of at once.
 */
final class JudgedIndicator implements Consumer<Judged> {
    private final String code;
    private final Material material;
    private final Former former;
    private final List<Row> others = new ArrayList<>();
    private final List<LineYear> held = new ArrayList<>();
    private final List<JudgementTables.Turn> turns = new ArrayList<>();
    private final Map<Period, Glance> periods = new TreeMap<>();
    private final YearOfLine year = new YearOfLine();
    private final CopyRows aside = CopyRows.aside();
    private int holding;
    private int lights;
    private int followed;
    private boolean lost;

    private JudgedIndicator(String code, Material material, Former former) {
        this.code = code;
        this.material = material;
        this.former = former;
    }

    static JudgedIndicator of(String code, Material material, Former former, int fromYear) {
        var judged = new JudgedIndicator(code, material, former);
        new Assessor(material).judge(code, fromYear, judged);
        judged.close();
        judged.others.sort(comparingLong(Row::series));
        return judged;
    }

    @Override
    public void accept(Judged one) {
        Place place = one.place();
        if (!year.isOf(place)) {
            close();
            year.begin(LineYear.of(place.spot()));
        }
        Glance glance = periods.computeIfAbsent(place.period(), Glance::new);
        boolean told = material.isTold(one);
        KeptLight was = former.kept().light(place);
        Instant since = was != null && was.holds(one, told, former.json()) ? was.since() : null;
        year.add(one, told, since == null ? former.now() : since);
        lights++;
        holding += since == null ? 0 : 1;
        glance.see(one);
        if (was != null) {
            follow(one, was);
        }
    }

    private void follow(Judged one, KeptLight was) {
        followed++;
        lost |= was.figure() != null && one.figure() == null;
        lost |= was.light().judged() && !one.light().judged();
        if (was.light() == one.light()) {
            return;
        }
        turns.add(new JudgementTables.Turn(
                Ids.next(),
                one.place().series(),
                one.place().period().toString(),
                was.light().name(),
                one.light().name(),
                was.provisional() || (one.figure() != null && one.figure().provisional()),
                Told.of(Differences.between(was, one, material.rules()))));
    }

    private void close() {
        if (year.size() == 0) {
            return;
        }
        if (holding == year.size() && holding == former.kept().size(year.key())) {
            held.add(year.key());
        } else {
            year.copy(aside, former.jurisdiction(), former.json());
            others.add(new Row(year.key().series(), aside.taken()));
        }
        holding = 0;
    }

    /** The rows of the years of lines that are otherwise than before, in the order of the lines. */
    List<Row> others() {
        return others;
    }

    /** The years of lines of which everything is as it was. */
    List<LineYear> held() {
        return held;
    }

    List<JudgementTables.Turn> turns() {
        return turns;
    }

    /** How many lights there are. */
    int lights() {
        return lights;
    }

    /** How many of them there were before. */
    int followed() {
        return followed;
    }

    /** Whether a light has no figure or colour any more. */
    boolean hasLost() {
        return lost;
    }

    /** The periods that have lights. */
    List<JudgedPeriods.Judged> periods() {
        return periods.entrySet().stream()
                .map(one -> new JudgedPeriods.Judged(
                        code, one.getValue().written, one.getValue().figures, one.getValue().colours))
                .toList();
    }

    /** What the lights of a period have, seen together. */
    private static final class Glance {
        private final String written;
        private boolean figures;
        private boolean colours;

        Glance(Period period) {
            this.written = period.toString();
        }

        void see(Judged one) {
            figures |= one.figure() != null;
            colours |= one.light().judged();
        }
    }

    /** The row of a year of a line, as it goes to the database. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Row(long series, byte[] written) {}
}
