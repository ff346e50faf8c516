package org.paodao.indicator;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.paodao.document.list.CellProblem;
import org.paodao.document.list.ListRow;
import org.paodao.document.list.Problem;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;

/**
 * A list of indicators beside the system; nothing is written yet.
 *
 * @param file the original in the module files
 * @param year whose targets it holds
 * @param problems what is wrong in its cells
 */
public record SystemPreview(UUID file, String name, int year, List<Line> lines, List<CellProblem> problems) {
    public SystemPreview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * A row with what it means.
     *
     * @param unknownUnits names that are not those of a unit
     * @param flaws what the definition lacks or has too much of, by field
     * @param same whether the newest edition says so already
     */
    public record Line(
            ListRow row,
            String code,
            Indicator.Content content,
            List<String> unknownUnits,
            List<Flaw> flaws,
            boolean same) {
        public Line {
            unknownUnits = List.copyOf(unknownUnits);
            flaws = List.copyOf(flaws);
        }
    }

    /** What stands in the way of taking the rows in, cell by cell. */
    public List<Flaw> flaws() {
        return Stream.concat(
                        problems.stream()
                                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                                .map(problem -> Flaw.at(
                                        problem.sheet() + "!" + problem.cell(),
                                        "indicator.cell-"
                                                + problem.problem()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'),
                                        problem.cell(),
                                        problem.value(),
                                        problem.detail())),
                        lines.stream()
                                .flatMap(line -> line.unknownUnits().stream()
                                        .map(name -> Flaw.at(
                                                line.row().sheet() + "!"
                                                        + line.row().row(),
                                                "indicator.row-unit",
                                                line.row().row(),
                                                name))))
                .toList();
    }

    /** Whether nothing stands in the way. */
    public boolean isClean() {
        return flaws().isEmpty() && lines.stream().allMatch(line -> line.flaws().isEmpty());
    }

    /** Refuses when anything stands in the way. */
    void check() {
        List<Flaw> flaws = Stream.concat(
                        flaws().stream(),
                        lines.stream()
                                .flatMap(line -> line.flaws().stream()
                                        .map(flaw -> new Flaw(
                                                line.row().sheet() + "!"
                                                        + line.row().row(),
                                                flaw.key(),
                                                flaw.arguments()))))
                .toList();
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }
}
