package org.paodao.organization;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.paodao.kernel.Refusal.Flaw;

/**
 * What a file of rows would do, as programs read it.
 *
 * @param file id of the kept file, to confirm it
 * @param fresh how many rows bring something new
 * @param changed how many change what is there
 * @param same how many change nothing
 * @param problems everything that is wrong, cell by cell; nothing is taken in while there is one
 */
public record RosterAnswer(
        UUID file, String name, long fresh, long changed, long same, List<Roster.Line> rows, List<Problem> problems) {
    public RosterAnswer {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * A preview with its problems in words.
     *
     * @param what says what is wrong
     * @param remedy says what to do
     */
    public static RosterAnswer of(Roster.Preview preview, Function<Flaw, String> what, Function<Flaw, String> remedy) {
        return new RosterAnswer(
                preview.file(),
                preview.name(),
                preview.count(Roster.Does.NEW),
                preview.count(Roster.Does.CHANGED),
                preview.count(Roster.Does.SAME),
                preview.lines(),
                preview.wrong().stream()
                        .map(wrong -> new Problem(
                                wrong.sheet(),
                                wrong.cell(),
                                wrong.value(),
                                what.apply(wrong.flaw()),
                                remedy.apply(wrong.flaw())))
                        .toList());
    }

    /**
     * A cell that cannot be right.
     *
     * @param sheet empty for csv
     * @param cell such as B7
     * @param says what is wrong, in the language that was asked for
     */
    public record Problem(String sheet, String cell, String value, String says, String remedy) {}
}
