package org.paodao.plan.duty.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Colleague;
import org.paodao.plan.PlanHead;
import org.paodao.plan.duty.BulkDuty;
import org.paodao.plan.duty.DutyKind;
import org.paodao.plan.duty.ItemDuty;
import org.paodao.plan.duty.UnitDuties;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * Who looks after the items of a plan, and a change of many at once for one unit.
 *
 * @param unit whose items; null for all
 * @param preview what a change would do; null before it is looked at
 * @param mayList whether the reader may take duties out and bring them in
 */
public record DutiesPage(
        PlanHead plan,
        @Nullable Chosen unit,
        List<ItemDuty> items,
        DutyForm form,
        BulkDuty.@Nullable Preview preview,
        boolean mayList)
        implements Page {
    public DutiesPage {
        items = List.copyOf(items);
    }

    public String address() {
        return "/" + plan.address() + "/duties";
    }

    /** Whether an item is chosen. */
    public boolean chosen(UUID item) {
        return form.chosen().contains(item);
    }

    /** Items that nobody but the office looks after. */
    public long ownerless() {
        return items.stream().filter(item -> item.duties().owner().office()).count();
    }

    public DutyKind[] kinds() {
        return DutyKind.values();
    }

    /**
     * The unit that is looked at.
     *
     * @param standing who looks after its items as a rule
     * @param people by unit, its own and those above it
     * @param rights what the reader may change here
     */
    public record Chosen(
            UUID id, String name, UnitDuties standing, Map<String, List<Colleague>> people, Rights rights) {
        public Chosen {
            people = Map.copyOf(people);
        }

        public List<Option> own() {
            return people.getOrDefault(name, List.of()).stream()
                    .map(one -> new Option(one.id().toString(), one.label()))
                    .toList();
        }

        /** Leaders of the units above. */
        public List<Option> above() {
            return people.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(name))
                    .flatMap(entry -> entry.getValue().stream())
                    .map(one -> new Option(one.id().toString(), one.label() + "（" + one.unitName() + "）"))
                    .toList();
        }

        /** Sections that people of the unit are in. */
        public List<String> sections() {
            return people.getOrDefault(name, List.of()).stream()
                    .map(Colleague::section)
                    .filter(section -> !section.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /**
     * What the reader may do for a unit.
     *
     * @param name change its duties
     * @param register say who works there
     */
    public record Rights(boolean name, boolean register) {}
}
