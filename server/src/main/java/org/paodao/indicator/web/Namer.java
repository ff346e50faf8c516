package org.paodao.indicator.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.SystemDifference;
import org.paodao.kernel.Decimals;
import org.paodao.ui.Ui;

/**
 * Says units, indicators and fields in words.
 *
 * @param units the names of units and of the superior's indicators, by id
 * @param indicators the names of indicators, by code
 */
public record Namer(Map<UUID, String> units, Map<String, String> indicators) {
    private static final String GOAL = "goal ";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public Namer {
        units = Map.copyOf(units);
        indicators = Map.copyOf(indicators);
    }

    /** The unit's name; empty for none. */
    public String unit(@Nullable UUID unit) {
        return unit == null ? "" : units.getOrDefault(unit, "");
    }

    /** For whom a goal is. */
    public String owner(Ui ui, UUID unit) {
        return unit.equals(Goal.WHOLE)
                ? ui.msg("indicator.whole")
                : unit.equals(Goal.EACH) ? ui.msg("indicator.each") : unit(unit);
    }

    /** A field of a definition in words: a breakdown says its code, a goal or path of which unit and period. */
    public String field(Ui ui, String field) {
        String[] parts = field.split(" ", 3);
        if (parts.length == 1) {
            return ui.msg("indicator.field." + field);
        }
        String name = ui.msg("indicator.field." + parts[0]);
        if (parts.length == 2) {
            return name + " " + parts[1];
        }
        UUID unit = UUID.fromString(parts[1]);
        return unit.equals(Goal.WHOLE)
                ? name + " " + ui.period(parts[2])
                : name + " " + owner(ui, unit) + " " + ui.period(parts[2]);
    }

    /** A value of a field in words. */
    public String value(Ui ui, String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "—";
        }
        if (ID.matcher(value).matches()) {
            return unit(UUID.fromString(value));
        }
        if (field.startsWith("reading ")) {
            return TargetWords.of(ui, this, value);
        }
        if (field.startsWith("path ")) {
            return PathWords.of(ui.words(), value);
        }
        if (field.startsWith("adds ")) {
            return ui.msg("indicator.adds." + value);
        }
        return switch (field) {
            case "base" -> base(value);
            case "direction", "frequency" -> ui.msg("indicator." + field + "." + value);
            case "cumulative", "growth", "eachReports" -> ui.msg("indicator." + field + "." + value);
            default -> value;
        };
    }

    /** What a new indicator is to reach, a line for each goal: for whom and when, as it is printed, how it is understood and along which path. */
    public List<String> goals(Ui ui, SystemDifference added) {
        Map<String, String> said = new HashMap<>();
        added.fields().forEach(field -> said.put(field.name(), Objects.requireNonNullElse(field.after(), "")));
        return added.fields().stream()
                .map(SystemDifference.Field::name)
                .filter(name -> name.startsWith(GOAL))
                .map(name -> name.substring(GOAL.length()))
                .map(key -> goal(ui, key, said))
                .toList();
    }

    private String goal(Ui ui, String key, Map<String, String> said) {
        String[] parts = key.split(" ", 2);
        UUID unit = UUID.fromString(parts[0]);
        String when = unit.equals(Goal.WHOLE) ? ui.period(parts[1]) : owner(ui, unit) + " " + ui.period(parts[1]);
        String goal = when + " "
                + Stream.of(GOAL, "reading ")
                        .map(name -> value(ui, name + key, said.get(name + key)))
                        .collect(Collectors.joining(" · "));
        String path = said.getOrDefault("path " + key, "");
        return path.isEmpty() ? goal : goal + " · " + value(ui, "path " + key, path);
    }

    /** A base as a difference between editions writes it: its year, then its figure. */
    private static String base(String written) {
        String[] parts = written.split(" ", 2);
        BigDecimal figure = parts.length < 2 ? null : Decimals.read(parts[1]);
        return figure == null ? written : parts[0] + " " + Decimals.grouped(figure);
    }
}
