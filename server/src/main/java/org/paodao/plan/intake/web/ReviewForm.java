package org.paodao.plan.intake.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Header.DateRole;
import org.paodao.document.Target;
import org.paodao.document.Target.Comparator;
import org.paodao.document.UnitMention;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.Decimals;
import org.paodao.kernel.Refusal;
import org.paodao.plan.intake.ReviewEdit;
import org.paodao.plan.intake.ReviewEdit.Line;
import org.paodao.plan.intake.UnitMatcher;
import org.springframework.util.MultiValueMap;

/** Reads the forms of the review page: lines of units, dates and targets come as columns of fields of the same name. */
final class ReviewForm {
    private final MultiValueMap<String, String> fields;

    ReviewForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    ReviewEdit.Rewrite item(String id) {
        return new ReviewEdit.Rewrite(
                id,
                one("title"),
                one("kind"),
                lines("unit", i -> unit(at("unitName", i), at("unitRole", i))),
                lines("leader", i -> at("leaderName", i).strip()),
                lines("deadline", i -> deadline(at("deadlineText", i), at("deadlineKind", i), at("deadlineDate", i))),
                lines("target", this::target));
    }

    ReviewEdit.Head header() {
        Map<DateRole, LocalDate> dates = new EnumMap<>(DateRole.class);
        for (DateRole role : DateRole.values()) {
            String date = one(role.name());
            if (!date.isBlank()) {
                dates.put(role, date(role.name(), date));
            }
        }
        return new ReviewEdit.Head(
                one("title"), one("indexNumber"), one("documentNumber"), one("issuer"), one("publisher"), dates);
    }

    String one(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    int number(String name) {
        try {
            return Integer.parseInt(one(name));
        } catch (NumberFormatException notOne) {
            throw Refusal.invalid(name, "planimport.input-invalid", one(name));
        }
    }

    /** Lines whose main field is left empty are dropped. */
    private <T> List<Line<T>> lines(String prefix, Function<Integer, T> value) {
        String main = prefix.equals("unit") || prefix.equals("leader") ? prefix + "Name" : prefix + "Text";
        var lines = new ArrayList<Line<T>>();
        for (int i = 0; i < fields.getOrDefault(main, List.of()).size(); i++) {
            if (!at(main, i).isBlank()) {
                String id = at(prefix + "Id", i);
                lines.add(new Line<>(id.isEmpty() ? null : id, value.apply(i)));
            }
        }
        return lines;
    }

    private String at(String name, int index) {
        List<String> values = fields.getOrDefault(name, List.of());
        return index < values.size() ? values.get(index) : "";
    }

    private static UnitMention unit(String name, String role) {
        String clean = name.strip();
        return new UnitMention(clean, choice("unitRole", role, Role.class), UnitMatcher.isGroup(clean));
    }

    private static Deadline deadline(String text, String kind, String date) {
        var which = choice("deadlineKind", kind, Deadline.Kind.class);
        LocalDate day = which == Deadline.Kind.DATED ? date("deadlineDate", date) : null;
        return new Deadline(text.strip(), which, day, false);
    }

    private Target target(int i) {
        return new Target(
                at("targetMetric", i).strip(),
                choice("targetComparator", at("targetComparator", i), Comparator.class),
                decimal("targetValue", at("targetValue", i)),
                decimal("targetValueMax", at("targetValueMax", i)),
                at("targetUnit", i).strip(),
                at("targetStriving", i).equals("yes"),
                at("targetText", i).strip());
    }

    private static @Nullable BigDecimal decimal(String field, String value) {
        if (value.isBlank()) {
            return null;
        }
        BigDecimal number = Decimals.read(value);
        if (number == null) {
            throw Refusal.invalid(field, "planimport.input-invalid", value);
        }
        return number;
    }

    private static LocalDate date(String field, String value) {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException notOne) {
            throw Refusal.invalid(field, "planimport.input-invalid", value);
        }
    }

    static <E extends Enum<E>> E choice(String field, String value, Class<E> all) {
        try {
            return Enum.valueOf(all, value);
        } catch (IllegalArgumentException notOne) {
            throw Refusal.invalid(field, "planimport.input-invalid", value);
        }
    }
}
