package org.paodao.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.value.Approvals;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.SelfReports;
import org.paodao.indicator.value.SelfState;
import org.paodao.indicator.value.Stage;
import org.paodao.indicator.value.ValueLists;
import org.paodao.indicator.value.Values;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.scoring.Period;
import org.paodao.scoring.Rounding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reports the sample figures of 2021 to 2023 the way units and their heads would; the newest of some wait for approval. */
@Component
@Profile("demo")
class DemoValues {
    private static final Logger LOG = LoggerFactory.getLogger(DemoValues.class);
    private static final String FIGURES = "samples/indicator-values.csv";
    private static final String PARTS = "indicator-part-values.csv";
    private static final Period FIRST = Period.month(2021, 1);
    /** Figures from here on of these indicators are sent and not approved yet. */
    private static final Period WAITING = Period.month(2023, 12);

    private static final List<String> SLOW = List.of("ZB-08", "ZB-63");

    private final Indicators indicators;
    private final Organization organization;
    private final Values values;
    private final Approvals approvals;
    private final ValueLists lists;
    private final SelfReports selfReports;

    DemoValues(Indicators indicators, Organization organization, Doing doing, ValueLists lists) {
        this.indicators = indicators;
        this.organization = organization;
        this.values = doing.values();
        this.approvals = doing.approvals();
        this.lists = lists;
        this.selfReports = doing.selfReports();
    }

    /** What units and their heads do with figures. */
    @Component
    @Profile("demo")
    record Doing(Values values, Approvals approvals, SelfReports selfReports) {}

    /** Loads what is missing. */
    void load(CurrentUser office) {
        Map<String, Indicator> known = indicators.system(office).indicators().stream()
                .collect(Collectors.toMap(Indicator::code, indicator -> indicator));
        if (known.isEmpty() || !lists.of(office, FIRST).isEmpty()) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        for (String line : text().lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            Indicator indicator = known.get(cells[0]);
            Period period = Period.parse(cells[1]);
            if (indicator != null && indicator.definition().frequency() == period.frequency()) {
                BigDecimal amount = Rounding.to(indicator.definition().decimals(), new BigDecimal(cells[2]));
                entries.add(new Entry(Place.whole(indicator.id(), period), amount, Stage.FINAL, cells[3], "示例数据", 0));
            }
        }
        entries.addAll(parts(office, known));
        report(office, entries, known);
        say(office, known);
        LOG.info("Demo: {} figures reported.", entries.size());
    }

    /** Figures of units, of parts, and what computed figures are made of. */
    private List<Entry> parts(CurrentUser office, Map<String, Indicator> known) {
        Map<String, UUID> units = new HashMap<>();
        organization.units(office).forEach(unit -> units.put(unit.name(), unit.id()));
        List<Entry> entries = new ArrayList<>();
        for (String[] cells : SampleFile.rows(PARTS)) {
            Indicator indicator = known.get(cells[0]);
            UUID unit = cells[1].isEmpty() ? Goal.WHOLE : units.get(cells[1]);
            if (indicator != null && unit != null) {
                String part = indicator.definition().part(cells[2]).orElseThrow();
                var place = new Place(indicator.id(), unit, part, Period.parse(cells[3]));
                entries.add(new Entry(place, new BigDecimal(cells[4]), Stage.FINAL, cells[5], "示例数据", 0));
            }
        }
        return entries;
    }

    private void report(CurrentUser office, List<Entry> entries, Map<String, Indicator> known) {
        CurrentUser liaison = somebody(office, Role.LIAISON, "示例联络员");
        CurrentUser head = somebody(office, Role.UNIT_HEAD, "示例分管领导");
        values.enter(liaison, entries);
        List<Place> places = entries.stream().map(Entry::place).toList();
        values.submit(liaison, places.stream().map(place -> new Seen(place, 1)).toList());
        List<UUID> slow = known.values().stream()
                .filter(indicator -> SLOW.contains(indicator.code()))
                .map(Indicator::id)
                .toList();
        approvals.approve(
                head,
                places.stream()
                        .filter(place -> !slow.contains(place.indicator())
                                || place.period().compareTo(WAITING) < 0)
                        .map(place -> new Seen(place, 2))
                        .toList());
    }

    /** How some units say that their indicators stand: as the rules do, better, worse. */
    private void say(CurrentUser office, Map<String, Indicator> known) {
        List<SelfReport.Said> said = new ArrayList<>();
        said(said, known.get("ZB-02"), SelfState.ON_SCHEDULE, "年底集中入库（示例）");
        said(said, known.get("ZB-03"), SelfState.AHEAD, "");
        said(said, known.get("ZB-06"), SelfState.BEHIND, "上年基数高（示例）");
        selfReports.say(somebody(office, Role.LIAISON, "示例联络员"), said);
    }

    private static void said(
            List<SelfReport.Said> said, @Nullable Indicator indicator, SelfState state, String reason) {
        if (indicator != null && indicator.definition().frequency() == WAITING.frequency()) {
            said.add(new SelfReport.Said(Place.whole(indicator.id(), WAITING), state, reason, 0));
        }
    }

    private static CurrentUser somebody(CurrentUser office, Role role, String name) {
        return DemoVoice.of(office, role, name, Authority.of(Grant.everywhere(role)));
    }

    private static String text() {
        try {
            return new String(new ClassPathResource(FIGURES).getContentAsByteArray(), StandardCharsets.UTF_8)
                    .replace("\ufeff", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
