package org.paodao.appraisal.web.run;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.appraisal.run.RoundView;
import org.paodao.organization.Unit;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * Which units are scored, each in which group.
 *
 * @param units all of today
 * @param chosen the groups as they stand or were typed; a unit that is not scored is not in it
 */
public record RoundMembersPage(RoundView view, List<Unit> units, Map<UUID, String> chosen) implements Page {
    public RoundMembersPage {
        units = List.copyOf(units);
        chosen = Map.copyOf(chosen);
    }

    public String address() {
        return "/appraisals/" + view.round().id();
    }

    public List<Option> groups() {
        return view.scheme().groups().stream()
                .map(group -> new Option(group.code(), group.name()))
                .toList();
    }

    public String chosen(Unit unit) {
        return chosen.getOrDefault(unit.id(), "");
    }
}
