package org.paodao.progress.report.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.round.Units;

/**
 * Reads a report out of what was typed; what cannot be read is refused at its field.
 *
 * @param files that were put beside the report
 */
record ReportFormReading(ReportForm form, Units units, List<ReportContent.Evidence> files) {

    ReportContent content() {
        if (form.coveredBy() != null) {
            return ReportContent.covered(form.coveredBy());
        }
        List<Flaw> flaws = new ArrayList<>();
        if (!form.get("percent").isBlank() && form.percent() == null) {
            flaws.add(Flaw.at("percent", "progressreport.percent"));
        }
        List<UUID> helpers = helpers(flaws);
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return new ReportContent(
                form.get("progress"),
                form.percent(),
                form.get("percentReason"),
                form.onSchedule(),
                form.get("scheduleReason"),
                form.get("problems"),
                form.get("nextSteps"),
                new ReportContent.Help(form.get("help"), helpers),
                evidence(),
                null);
    }

    private List<UUID> helpers(List<Flaw> flaws) {
        List<UUID> found = new ArrayList<>();
        Arrays.stream(form.get("helpFrom").split("[、，,;；\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    UUID unit = units.named(name);
                    if (unit == null) {
                        flaws.add(Flaw.at("helpFrom", "progress.cell-unit", name));
                    } else if (!found.contains(unit)) {
                        found.add(unit);
                    }
                });
        return found;
    }

    private List<ReportContent.Evidence> evidence() {
        List<ReportContent.Evidence> named = new ArrayList<>();
        files.stream()
                .filter(file ->
                        file.file() != null && form.kept().contains(file.file().toString()))
                .forEach(named::add);
        form.get("references")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> named.add(new ReportContent.Evidence(line, null)));
        return named;
    }
}
