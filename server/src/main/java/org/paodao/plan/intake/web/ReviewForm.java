package org.paodao.plan.intake.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.DeadlineText;
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

    /**
     * The edit of an item.
     *
     * @param year of deadlines that name none; asked only for a text without a date; 0 when nobody knows
     * @param held a deadline of the item as it is, by its id
     */
    ReviewEdit.Rewrite item(String id, IntSupplier year, Function<String, Optional<Deadline>> held) {
        return new ReviewEdit.Rewrite(
                id,
                one("title"),
                one("kind"),
                one("category"),
                lines("unit", "Name", List.of(), i -> unit(at("unitName", i), at("unitRole", i))),
                lines("leader", "Name", List.of(), i -> at("leaderName", i).strip()),
                deadlines(year, held),
                lines("target", "Text", List.of("Metric", "Value", "ValueMax", "Unit"), this::target));
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
                one("title"),
                one("indexNumber"),
                one("documentNumber"),
                one("issuer"),
                one("publisher"),
                dates,
                one("publicity"),
                one("addressees").lines().toList());
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

    /** Lines that are left empty are dropped; one in which only others than the main field are filled in is refused there. */
    private <T> List<Line<T>> lines(String prefix, String main, List<String> others, Function<Integer, T> value) {
        var lines = new ArrayList<Line<T>>();
        for (int i = 0; i < fields.getOrDefault(prefix + main, List.of()).size(); i++) {
            int line = i;
            if (!at(prefix + main, i).isBlank()) {
                String id = at(prefix + "Id", i);
                lines.add(new Line<>(id.isEmpty() ? null : id, value.apply(i)));
            } else if (others.stream()
                    .anyMatch(other -> !at(prefix + other, line).isBlank())) {
                throw Refusal.invalid(field(prefix + main, i), "planimport." + prefix + "-without-text");
            }
        }
        return lines;
    }

    /** How a refusal names one of several fields of the same name. */
    private static String field(String name, int index) {
        return name + "." + index;
    }

    private String at(String name, int index) {
        List<String> values = fields.getOrDefault(name, List.of());
        return index < values.size() ? values.get(index) : "";
    }

    private static UnitMention unit(String name, String role) {
        String clean = name.strip();
        return new UnitMention(clean, choice("unitRole", role, Role.class), UnitMatcher.isGroup(clean));
    }

    private List<Line<Deadline>> deadlines(IntSupplier year, Function<String, Optional<Deadline>> held) {
        IntStream.range(0, fields.getOrDefault("deadlineMain", List.of()).size())
                .filter(i -> !at("deadlineText", i).isBlank()
                        && at("deadlineMain", i).equals("yes"))
                .skip(1)
                .findFirst()
                .ifPresent(second -> {
                    throw Refusal.invalid(field("deadlineMain", second), "planimport.deadline-mains");
                });
        return lines("deadline", "Text", List.of("Date"), i -> deadline(i, year, held.apply(at("deadlineId", i))));
    }

    private Deadline deadline(int i, IntSupplier year, Optional<Deadline> held) {
        var which = choice("deadlineKind", at("deadlineKind", i), Deadline.Kind.class);
        LocalDate day = which == Deadline.Kind.DATED ? day(i, year, held.filter(was -> isLeftBehind(was, i))) : null;
        return new Deadline(
                at("deadlineText", i).strip(), which, day, at("deadlineMain", i).equals("yes"));
    }

    /**
     * The day that was typed, else the one that the text names.
     *
     * @param former whose words were changed and whose day was left
     */
    private LocalDate day(int i, IntSupplier year, Optional<Deadline> former) {
        String typed = at("deadlineDate", i);
        String field = field("deadlineDate", i);
        if (!typed.isBlank() && former.isEmpty()) {
            return date(field, typed);
        }
        return DeadlineText.date(at("deadlineText", i), year.getAsInt())
                .orElseThrow(() -> former.isEmpty()
                        ? Refusal.invalid(field, "planimport.date-missing")
                        : Refusal.invalid(field, "planimport.date-left", typed));
    }

    /** Whether other words stand beside the day that the former ones named; one that somebody set by hand is no such. */
    private boolean isLeftBehind(Deadline was, int i) {
        LocalDate day = was.date();
        return day != null
                && !was.text().strip().equals(at("deadlineText", i).strip())
                && day.toString().equals(at("deadlineDate", i).strip())
                && DeadlineText.date(was.text(), day.getYear())
                        .filter(day::equals)
                        .isPresent();
    }

    /** A box that is not ticked is not sent: before each stands a field that says no. */
    private boolean ticked(String name, int line) {
        int lines = -1;
        boolean ticked = false;
        for (String value : fields.getOrDefault(name, List.of())) {
            lines += value.equals("no") ? 1 : 0;
            ticked |= lines == line && value.equals("yes");
        }
        return ticked;
    }

    private Target target(int i) {
        return new Target(
                at("targetMetric", i).strip(),
                choice("targetComparator", at("targetComparator", i), Comparator.class),
                decimal("targetValue", i),
                decimal("targetValueMax", i),
                at("targetUnit", i).strip(),
                ticked("targetStriving", i),
                at("targetText", i).strip());
    }

    private @Nullable BigDecimal decimal(String name, int i) {
        String value = at(name, i);
        if (value.isBlank()) {
            return null;
        }
        BigDecimal number = Decimals.read(value);
        if (number == null) {
            throw Refusal.invalid(field(name, i), "planimport.number-invalid", value.strip());
        }
        return number;
    }

    private static LocalDate date(String field, String value) {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException notOne) {
            throw Refusal.invalid(field, "planimport.date-invalid", value);
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
