package org.paodao.indicator.value.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Grid;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.SelfReports;
import org.paodao.indicator.value.Told;
import org.paodao.indicator.value.ValueLists;
import org.paodao.indicator.value.Values;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.check.CheckSettings;
import org.springframework.stereotype.Component;

/** Takes what was typed into the grid as far as it can be taken: figures, and how the unit says that they stand. */
@Component
class GridTaking {
    private static final String CHANGED = "indicatorvalue.changed-meanwhile";

    private final Values values;
    private final SelfReports selfReports;
    private final ValueLists lists;

    GridTaking(Values values, SelfReports selfReports, ValueLists lists) {
        this.values = values;
        this.selfReports = selfReports;
        this.lists = lists;
    }

    /** Takes what can be taken; what stands in the way of the rest, at the cell that it is about. */
    Map<Place, Flaw> take(CurrentUser user, Grid before, GridForm typed) {
        GridForm.Meant meant = typed.meant(before, CheckSettings.usual());
        List<Entry> entries = new ArrayList<>(meant.entries());
        Map<Place, Flaw> wrong = new HashMap<>(meant.wrong());
        for (Flaw flaw : values.save(user, entries)) {
            int index = Integer.parseInt(String.valueOf(flaw.field()).replaceAll("[^0-9]", ""));
            Entry entry = entries.get(index);
            boolean changed = flaw.key().equals("indicatorvalue.changed");
            wrong.put(entry.place(), changed ? Flaw.at("amount", CHANGED) : at(cell(entry, flaw), flaw));
        }
        List<SelfReport.Said> said = typed.said(before);
        selfReports
                .save(user, said)
                .forEach((index, flaw) -> wrong.putIfAbsent(
                        said.get(index).place(),
                        at(flaw.key().equals("indicatorvalue.self-reason") ? "howWhy" : "how", flaw)));
        return wrong;
    }

    private static String cell(Entry entry, Flaw flaw) {
        if (!flaw.key().equals("indicatorvalue.words-long")) {
            return "amount";
        }
        return entry.comment().length() > entry.source().length() ? "comment" : "source";
    }

    private static Flaw at(String cell, Flaw flaw) {
        return new Flaw(cell, flaw.key(), flaw.arguments());
    }

    /** The figures that somebody else changed meanwhile, as they are now. */
    Map<Place, Told> others(CurrentUser user, Grid now, Map<Place, Flaw> wrong) {
        Map<Place, Told> others = new HashMap<>();
        for (Grid.Row row : now.rows()) {
            Place place = row.expected().place();
            Flaw flaw = wrong.get(place);
            if (flaw != null && flaw.key().equals(CHANGED) && row.value() != null) {
                others.put(place, lists.one(user, place));
            }
        }
        return others;
    }
}
