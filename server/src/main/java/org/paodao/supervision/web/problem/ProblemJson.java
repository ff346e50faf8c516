package org.paodao.supervision.web.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.supervision.inspection.Rechecked;
import org.paodao.supervision.problem.HeldFile;
import org.paodao.supervision.problem.LikeCase;
import org.paodao.supervision.problem.Measure;
import org.paodao.supervision.problem.Problem;
import org.paodao.supervision.problem.ProblemLine;
import org.paodao.supervision.problem.ProblemStep;
import org.paodao.supervision.problem.ProblemView;
import org.paodao.supervision.problem.QuarterCheck;
import org.paodao.supervision.problem.Signature;

/** Problems as programs see them. */
final class ProblemJson {
    private ProblemJson() {}

    static Line line(ProblemLine line, ClockLight light) {
        return new Line(head(line.problem(), light), line.step(), line.tracked());
    }

    static Whole whole(ProblemView view) {
        return new Whole(
                head(view.problem(), view.light()),
                view.measures(),
                view.steps(),
                view.files(),
                view.likes(),
                view.checks(),
                view.beside().reinspected().all());
    }

    private static Head head(Problem problem, ClockLight light) {
        return new Head(
                problem.id(),
                problem.number(),
                problem.source(),
                problem.content(),
                problem.responsible(),
                problem.listedOn(),
                problem.due(),
                light,
                problem.about(),
                problem.terms(),
                problem.level(),
                problem.relapses(),
                problem.stage().word(),
                problem.verifiedBy(),
                problem.closedOn(),
                problem.version());
    }

    /**
     * A problem.
     *
     * @param light how near its day is
     * @param level the list of a Party committee on which it stands; null for none
     * @param verifiedBy whose signature stands for its being solved; null while nobody's does
     */
    record Head(
            UUID id,
            String number,
            Problem.Source source,
            String content,
            Problem.Responsible responsible,
            LocalDate listedOn,
            LocalDate due,
            ClockLight light,
            Problem.About about,
            Problem.Terms terms,
            @Nullable String level,
            int relapses,
            String stage,
            @Nullable Signature verifiedBy,
            @Nullable LocalDate closedOn,
            int version) {}

    /** A problem in a list with its last step. */
    record Line(Head problem, String lastStep, String tracked) {}

    /**
     * A problem with all that was done about it.
     *
     * @param reinspections what inspections said of it since its measures were agreed to or it came back, newest first
     */
    record Whole(
            Head problem,
            List<Measure> measures,
            List<ProblemStep> steps,
            List<HeldFile> files,
            List<LikeCase> likeCases,
            List<QuarterCheck> checks,
            List<Rechecked> reinspections) {}
}
