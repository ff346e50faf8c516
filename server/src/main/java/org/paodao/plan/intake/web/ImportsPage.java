package org.paodao.plan.intake.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.paodao.plan.intake.ImportLine;
import org.paodao.ui.Page;
import org.paodao.ui.Tone;
import org.paodao.ui.Ui;

/** The imports, newest first. */
public record ImportsPage(List<ImportLine> imports) implements Page {
    private static final int KILO = 1024;

    /** How large a file is: in MB from 1 MB on, as its limit is given. */
    public String size(ImportLine line, Ui ui) {
        BigDecimal kilobytes = BigDecimal.valueOf((line.size() + KILO - 1) / KILO);
        return line.size() < KILO * KILO
                ? ui.msg("planimport.kilobytes", ui.number(kilobytes))
                : ui.msg(
                        "planimport.megabytes",
                        ui.number(BigDecimal.valueOf(line.size())
                                .divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP)));
    }

    /** How far an import is, as a colour. */
    public Tone tone(ImportLine line) {
        return switch (line.word()) {
            case "failed" -> Tone.DANGER;
            case "review" -> Tone.WARNING;
            case "confirmed" -> Tone.SUCCESS;
            default -> Tone.NEUTRAL;
        };
    }
}
