package org.paodao.appraisal.web.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.scoring.Direction;
import org.paodao.scoring.scheme.Curve;
import org.paodao.scoring.scheme.Missing;
import org.paodao.ui.Words;

/** Fields of a clause as words in a cell, and back: names for what is chosen, “label：value” line by line for what is said. */
record SheetWords(Words words) {
    private static final String YES = "是";

    /** What stands for a value that is chosen from several. */
    String chosen(String field, String value) {
        return value.isEmpty() ? "" : options(field).getOrDefault(value, value);
    }

    /** Back from what stands in the cell; as it is where it is none of them. */
    String value(String field, String text) {
        return options(field).entrySet().stream()
                .filter(option ->
                        option.getValue().equals(text) || option.getKey().equals(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(text);
    }

    private Map<String, String> options(String field) {
        return switch (field) {
            case "method" ->
                named(
                        "appraisalscheme.method.",
                        Arrays.stream(MethodKind.values()).map(MethodKind::word));
            case "missing" -> named("appraisalscheme.missing.", names(Missing.values()));
            case "shape" -> named("appraisalscheme.shape.", names(Curve.Shape.values()));
            case "direction" -> named("appraisalscheme.direction.", names(Direction.values()));
            case "kind" -> kinds();
            default -> Map.of();
        };
    }

    private Map<String, String> kinds() {
        return Arrays.stream(InputKind.values())
                .collect(Collectors.toMap(InputKind::name, kind -> SchemeWords.kind(words, kind)));
    }

    private static Stream<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name);
    }

    private Map<String, String> named(String prefix, Stream<String> values) {
        return values.collect(Collectors.toMap(value -> value, value -> words.msg(prefix + value)));
    }

    /** Fields of a column as lines. */
    String lines(SheetColumn column, Map<String, List<String>> typed) {
        List<String> lines = new ArrayList<>();
        for (String field : column.fields().stream().sorted().toList()) {
            String value = typed.getOrDefault(field, List.of("")).getFirst();
            if (!value.isEmpty()) {
                String said = field.equals("fromOutside") ? YES : chosen(field, value);
                lines.add(label(field) + "：" + said.replace("\n", "、"));
            }
        }
        return String.join("\n", lines);
    }

    /** The field that a line is about, with its value; nothing when it is about none. */
    Optional<Map.Entry<String, String>> field(SheetColumn column, String line) {
        String[] parts = line.split("[：:]", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        String value = parts[1].strip();
        return column.fields().stream()
                .filter(field -> label(field).equals(parts[0].strip()))
                .findFirst()
                .map(field -> Map.entry(
                        field,
                        field.equals("curve") || field.equals("bands")
                                ? value.replace("、", "\n")
                                : value(field, value)));
    }

    String label(String field) {
        return switch (field) {
            case "shape", "direction" -> words.msg("appraisalscheme." + field);
            case "indicators", "who", "what", "only" -> words.msg("appraisalscheme.parameter." + field);
            default -> words.msg("appraisalscheme.field." + field);
        };
    }
}
