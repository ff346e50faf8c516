package org.paodao.progress.report.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.Seen;
import org.paodao.progress.round.Units;

/**
 * A report as it stands in its form, whatever was typed.
 *
 * @param fields what was typed, by field
 * @param kept ids of the files that the report goes on naming
 */
public record ReportForm(Map<String, String> fields, List<String> kept) {
    /** Longest text in a field of figures. */
    private static final int SHORT = 20;

    public ReportForm {
        fields = Map.copyOf(fields);
        kept = List.copyOf(kept);
    }

    /** The form of what a report says. */
    static ReportForm of(ReportContent content, Units units, Seen seen) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("progress", content.progress());
        fields.put("percent", content.percent() == null ? "" : content.percent().toPlainString());
        fields.put("percentReason", content.percentReason());
        fields.put("onSchedule", content.onSchedule() == null ? "" : content.onSchedule() ? "yes" : "no");
        fields.put("scheduleReason", content.scheduleReason());
        fields.put("problems", content.problems());
        fields.put("nextSteps", content.nextSteps());
        fields.put("help", content.help().text());
        fields.put("helpFrom", content.help().units().stream().map(units::name).collect(Collectors.joining("、")));
        fields.put(
                "references",
                content.evidence().stream()
                        .filter(one -> one.file() == null)
                        .map(ReportContent.Evidence::name)
                        .collect(Collectors.joining("\n")));
        fields.put(
                "coveredBy",
                content.coveredBy() == null ? "" : content.coveredBy().toString());
        return new ReportForm(
                        fields,
                        content.evidence().stream()
                                .map(ReportContent.Evidence::file)
                                .filter(Objects::nonNull)
                                .map(UUID::toString)
                                .toList())
                .seeing(seen);
    }

    /** What a field holds; empty for nothing. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The same having seen another version. */
    ReportForm seeing(Seen seen) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put("seen", String.valueOf(seen.version()));
        changed.put("editor", seen.editor() == null ? "" : seen.editor().toString());
        changed.put("step", String.valueOf(seen.step()));
        return new ReportForm(changed, kept);
    }

    /** The same with one more file. */
    ReportForm keeping(String file) {
        List<String> more = new java.util.ArrayList<>(kept);
        if (!more.contains(file)) {
            more.add(file);
        }
        return new ReportForm(fields, more);
    }

    /** What the form has seen of the report. */
    Seen seen() {
        return new Seen(
                ReportsController.number(fields.get("seen")),
                Ids.read(get("editor")),
                ReportsController.number(fields.get("step")));
    }

    @Nullable
    UUID coveredBy() {
        return Ids.read(get("coveredBy"));
    }

    /** The figure as typed; null for none, or for what is no figure. */
    @Nullable
    BigDecimal percent() {
        String typed = get("percent").strip().replaceAll("[%％]$", "").strip();
        return typed.length() <= SHORT && typed.matches("[0-9]+(\\.[0-9]+)?") ? new BigDecimal(typed) : null;
    }

    @Nullable
    Boolean onSchedule() {
        return switch (get("onSchedule")) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }
}
