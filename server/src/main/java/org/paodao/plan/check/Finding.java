package org.paodao.plan.check;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;

/**
 * Something that a rule found.
 *
 * @param rule which; its sentence is {@code plancheck.says.<rule>}
 * @param address of the item concerned, such as outcomes/3; null when it is the plan as a whole
 * @param title of that item; empty for the whole plan
 * @param kind code of its kind; empty for the whole plan
 * @param units that lead the item
 * @param leads their names
 * @param arguments of the sentence; kinds stand in it by their codes
 */
public record Finding(
        Rule rule,
        Severity severity,
        @Nullable String address,
        String title,
        String kind,
        List<UUID> units,
        List<String> leads,
        List<String> arguments) {
    public Finding {
        units = List.copyOf(units);
        leads = List.copyOf(leads);
        arguments = List.copyOf(arguments);
    }

    static Finding at(Rule rule, Severity severity, Item item, String... arguments) {
        return new Finding(
                rule,
                severity,
                item.address(),
                item.title(),
                item.kind(),
                item.leads().stream().flatMap(Finding::unit).toList(),
                item.leads().stream().map(Item.Doer::name).distinct().toList(),
                List.of(arguments));
    }

    static Finding ofPlan(Rule rule, Severity severity, List<String> arguments) {
        return new Finding(rule, severity, null, "", "", List.of(), List.of(), arguments);
    }

    private static Stream<UUID> unit(Item.Doer doer) {
        UUID unit = doer.unit();
        return unit == null ? Stream.empty() : Stream.of(unit);
    }
}
