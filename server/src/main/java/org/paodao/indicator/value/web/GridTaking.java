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
import org.paodao.indicator.value.Values;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.check.CheckSettings;
import org.springframework.stereotype.Component;

/** Takes what was typed into the grid as far as it can be taken: figures, and how the unit says that they stand. */
@Component
class GridTaking {
    private final Values values;
    private final SelfReports selfReports;

    GridTaking(Values values, SelfReports selfReports) {
        this.values = values;
        this.selfReports = selfReports;
    }

    /** Takes what can be taken; what stands in the way of the rest. */
    Map<Place, Flaw> take(CurrentUser user, Grid before, GridForm typed) {
        GridForm.Meant meant = typed.meant(before, CheckSettings.usual());
        List<Entry> entries = new ArrayList<>(meant.entries());
        Map<Place, Flaw> wrong = new HashMap<>(meant.wrong());
        for (Flaw flaw : values.save(user, entries)) {
            int index = Integer.parseInt(String.valueOf(flaw.field()).replaceAll("[^0-9]", ""));
            wrong.put(entries.get(index).place(), flaw);
        }
        List<SelfReport.Said> said = typed.said(before);
        selfReports
                .save(user, said)
                .forEach((index, flaw) -> wrong.putIfAbsent(said.get(index).place(), flaw));
        return wrong;
    }
}
