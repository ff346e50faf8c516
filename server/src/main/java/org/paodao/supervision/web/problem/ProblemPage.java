package org.paodao.supervision.web.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;
import org.paodao.supervision.problem.ClosingTest;
import org.paodao.supervision.problem.LikeCase;
import org.paodao.supervision.problem.Measure;
import org.paodao.supervision.problem.Problem;
import org.paodao.supervision.problem.ProblemStage;
import org.paodao.supervision.problem.ProblemStep;
import org.paodao.supervision.problem.ProblemView;
import org.paodao.supervision.problem.QuarterCheck;
import org.paodao.supervision.problem.TestAnswer;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * One problem, with what can be done about it now.
 *
 * @param units to choose from
 * @param levels lists of Party committees, as the rules have them
 * @param typed what was typed with a step that was refused, by field
 */
public record ProblemPage(ProblemView view, List<Unit> units, List<String> levels, Map<String, String> typed)
        implements Page {
    private static final int LEAST_ROWS = 3;

    public ProblemPage {
        units = List.copyOf(units);
        levels = List.copyOf(levels);
        typed = Map.copyOf(typed);
    }

    public Problem problem() {
        return view.problem();
    }

    public String address() {
        return "/problems/" + problem().id();
    }

    /** What stands in a field: what was typed there, else nothing. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean manages() {
        return view.rights().manage();
    }

    public boolean mayPropose() {
        return view.rights().rectify() && problem().stage() instanceof ProblemStage.Listed;
    }

    public boolean mayRectify() {
        return view.rights().rectify() && problem().stage() instanceof ProblemStage.Rectifying;
    }

    /** Whether all measures are done, or an application was refused just now. */
    public boolean isReady() {
        return typed.containsKey("test.measures")
                || view.measures().stream().allMatch(measure -> measure.doneOn() != null);
    }

    public boolean mayVerify() {
        return view.rights().verify() && problem().stage() instanceof ProblemStage.Applied;
    }

    /** The stage, if the reader decides on what comes next. */
    public @Nullable ProblemStage decided() {
        return manages() ? problem().stage() : null;
    }

    public boolean mayWithdraw() {
        return decided() instanceof ProblemStage.Listed
                || decided() instanceof ProblemStage.Proposed
                || decided() instanceof ProblemStage.Rectifying;
    }

    public boolean mayRelapse() {
        return decided() instanceof ProblemStage.Closed || decided() instanceof ProblemStage.Archived;
    }

    /** Whether the notice of a problem is over. */
    public boolean isNoticeOver() {
        return problem().stage() instanceof ProblemStage.Noticed noticed
                && noticed.until().isBefore(view.dial().today());
    }

    /** Why the problem is back at its unit; null when nothing speaks for that. */
    public @Nullable String cameBack() {
        return switch (problem().stage()) {
            case ProblemStage.Listed listed -> listed.why().isEmpty() ? null : listed.why();
            case ProblemStage.Rectifying rectifying -> {
                ProblemStage.Setback setback = rectifying.setback();
                yield setback == null ? null : setback.why();
            }
            default -> null;
        };
    }

    /** The last application to close, with its answers. */
    public Optional<ProblemStep> application() {
        return last("apply");
    }

    /** The refusal of the last application, with its reasons; nothing when there was none since. */
    public Optional<ProblemStep> refusal() {
        int applied = application().map(ProblemStep::version).orElse(0);
        return last("refuse").filter(step -> step.version() > applied);
    }

    private Optional<ProblemStep> last(String step) {
        return view.steps().stream()
                .filter(one -> one.step().equals(step))
                .max(Comparator.comparingInt(ProblemStep::version));
    }

    /** What was said of a test with a step. */
    public static Optional<TestAnswer> of(Optional<ProblemStep> step, ClosingTest test) {
        return step.stream()
                .flatMap(one -> one.tests().stream())
                .filter(answer -> answer.test() == test)
                .findFirst();
    }

    /** What stands in the field of a test: what was typed, else what was said last. */
    public String said(String field, ClosingTest test) {
        String before = of(application(), test)
                .map(answer -> field.equals("test") ? answer.words() : answer.reference())
                .orElse("");
        return typed.getOrDefault(field + "." + test.word(), before);
    }

    /** The rows of the form for measures: those that were proposed before, and empty ones. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (typed.isEmpty()) {
            for (Measure measure : view.measures()) {
                rows.add(new Row(
                        rows.size() + 1,
                        measure.measure(),
                        measure.owner(),
                        measure.due().toString()));
            }
        } else {
            for (int n = 1; typed.containsKey("measure." + n); n++) {
                rows.add(new Row(n, value("measure." + n), value("owner." + n), value("until." + n)));
            }
        }
        do {
            rows.add(new Row(rows.size() + 1, "", "", ""));
        } while (rows.size() < LEAST_ROWS);
        return rows;
    }

    /** Like-case checks that the reader answers and has not answered. */
    public List<LikeCase> answerable() {
        return view.likes().stream()
                .filter(like -> like.answer() == null && view.rights().likes().contains(like.unit()))
                .toList();
    }

    /** Units that can be asked to look for like cases, or to verify. */
    public List<Option> otherUnits() {
        return units.stream()
                .filter(unit -> !unit.id().equals(problem().unit()))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    /** The files of the problem as options. */
    public List<Option> fileOptions() {
        return view.files().stream()
                .map(file -> new Option(file.file().toString(), file.name()))
                .toList();
    }

    /** The name of a file of the problem; empty for none. */
    public String fileName(@Nullable UUID file) {
        return view.files().stream()
                .filter(one -> one.file().equals(file))
                .map(one -> one.name())
                .findFirst()
                .orElse("");
    }

    /** How it goes on, as options. */
    public static List<Option> courses(Ui ui) {
        return Arrays.stream(QuarterCheck.Course.values())
                .map(one -> new Option(one.word(), ui.msg("supervisionproblem.course." + one.word())))
                .toList();
    }

    /** A row of the form for measures. */
    public record Row(int number, String measure, String owner, String until) {}
}
