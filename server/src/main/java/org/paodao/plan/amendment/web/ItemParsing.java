package org.paodao.plan.amendment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Target.Comparator;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.organization.Unit;
import org.paodao.plan.Item;
import org.paodao.plan.PlanView;
import org.paodao.plan.amendment.Wanted;
import org.paodao.plan.intake.UnitMatcher;

/** Understands what stands in the form of an item; everything that is not understood is told at once, each at its field. */
final class ItemParsing {
    private final PlanView plan;
    private final List<Unit> units;
    private final List<Flaw> flaws = new ArrayList<>();

    ItemParsing(PlanView plan, List<Unit> units) {
        this.plan = plan;
        this.units = units;
    }

    /** @throws Refusal at the fields concerned */
    Wanted wanted(ItemFields fields) {
        var wanted = new Wanted(
                new Wanted.Words(fields.title(), fields.body(), fields.code(), fields.label(), fields.note()),
                fields.kind(),
                categories(fields.categories()),
                new Wanted.Doing(
                        fields.lines().units().stream().map(this::doer).toList(),
                        fields.lines().leaders()),
                deadlines(fields.lines().deadlines()),
                fields.lines().targets().stream().map(this::goal).toList());
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return wanted;
    }

    /** In the order of the plan, so that the same choice is the same whatever the form's order. */
    private List<UUID> categories(List<String> chosen) {
        return plan.schemes().stream()
                .flatMap(scheme -> scheme.categories().stream())
                .map(category -> category.id())
                .filter(id -> chosen.contains(id.toString()))
                .toList();
    }

    private Item.Doer doer(ItemFields.Unit line) {
        Role role = choice("units", line.role(), Role.class, Role.ASSISTING);
        if (line.name().equals(line.was())) {
            UUID id = line.id().isEmpty() ? null : uuid(line.id());
            return new Item.Doer(id, line.name(), line.printed(), role);
        }
        Unit unit = named(line.name());
        if (unit == null && !UnitMatcher.isGroup(line.name())) {
            flaws.add(Flaw.at("units", "amendment.unit-unknown", line.name()));
        }
        return new Item.Doer(
                unit == null ? null : unit.id(), unit == null ? line.name() : unit.name(), line.name(), role);
    }

    private @Nullable Unit named(String name) {
        return units.stream()
                .filter(unit -> unit.name().equals(name)
                        || name.equals(unit.fullName())
                        || unit.aliases().contains(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable UUID uuid(String text) {
        return units.stream()
                .map(Unit::id)
                .filter(id -> id.toString().equals(text))
                .findFirst()
                .orElse(null);
    }

    private List<Item.Due> deadlines(List<ItemFields.Due> lines) {
        return lines.stream().map(this::due).toList();
    }

    private Item.Due due(ItemFields.Due line) {
        var kind = choice("deadlines", line.kind(), Deadline.Kind.class, Deadline.Kind.OPEN);
        LocalDate day = kind == Deadline.Kind.DATED ? day(line.date()) : null;
        return new Item.Due(line.text(), kind, day, line.main().equals("yes"));
    }

    private @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notOne) {
            flaws.add(Flaw.at("deadlines", "amendment.day-invalid"));
            return null;
        }
    }

    private Item.Goal goal(ItemFields.Goal line) {
        return new Item.Goal(
                line.metric(),
                choice("targets", line.comparator(), Comparator.class, Comparator.WORDS),
                number(line.value()),
                number(line.max()),
                line.unit(),
                line.striving().equals("yes"),
                line.text(),
                year(line.year()));
    }

    private int year(String text) {
        if (text.isEmpty()) {
            return plan.head().year();
        }
        if (!text.matches("[12][0-9]{3}")) {
            flaws.add(Flaw.at("targets", "amendment.year-invalid", text));
            return plan.head().year();
        }
        return Integer.parseInt(text);
    }

    private @Nullable BigDecimal number(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?")) {
            flaws.add(Flaw.at("targets", "amendment.number-invalid", text));
            return null;
        }
        return new BigDecimal(text);
    }

    private <E extends Enum<E>> E choice(String field, String value, Class<E> all, E otherwise) {
        for (E one : all.getEnumConstants()) {
            if (one.name().equals(value)) {
                return one;
            }
        }
        flaws.add(Flaw.at(field, "amendment.choice-invalid"));
        return otherwise;
    }
}
