package org.paodao.supervision.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the responsible unit does with a problem: it proposes measures (措施清单), says what is done (整改清单), and applies to close (销号). */
@Service
public class Rectifications {
    private static final int MOST_MEASURES = 30;
    private static final int MEASURE_LIMIT = 500;
    private static final int OWNER_LIMIT = 60;
    private static final int REFERENCE_LIMIT = 200;

    private final ProblemSteps steps;
    private final ProblemStepTables tables;
    private final ProblemFiles files;

    Rectifications(ProblemSteps steps, ProblemStepTables tables, ProblemFiles files) {
        this.steps = steps;
        this.tables = tables;
        this.files = files;
    }

    /** Proposes measures, each with its day and whoever sees to it; the office agrees or asks for others. */
    @Transactional
    public void propose(CurrentUser user, UUID id, int seen, List<Measure> measures) {
        Problem problem = own(user, id);
        var taking = new ProblemSteps.Taking("propose", "", seen);
        List<Measure> checked = checked(measures, steps.today());
        if (steps.isRepeated(user, problem, taking) && checked.equals(tables.measures(user.jurisdiction(), id))) {
            return;
        }
        Problem next = problem.propose(Signature.people(user));
        steps.take(user, problem, next, taking);
        tables.measures(user.jurisdiction(), next, checked);
    }

    private static List<Measure> checked(List<Measure> measures, LocalDate today) {
        if (measures.isEmpty() || measures.size() > MOST_MEASURES) {
            throw Refusal.invalid("measures", "supervisionproblem.measures", MOST_MEASURES);
        }
        List<Measure> checked = new ArrayList<>();
        for (Measure one : measures) {
            int number = checked.size() + 1;
            if (one.measure().isBlank()
                    || one.measure().length() > MEASURE_LIMIT
                    || one.owner().isBlank()
                    || one.owner().length() > OWNER_LIMIT) {
                throw Refusal.invalid("measures", "supervisionproblem.measure", number, MEASURE_LIMIT);
            }
            if (one.due().isBefore(today)) {
                throw Refusal.invalid("measures", "supervisionproblem.measure-due", number);
            }
            checked.add(new Measure(number, one.measure().strip(), one.owner().strip(), one.due(), null));
        }
        return checked;
    }

    /**
     * Says what was done.
     *
     * @param done numbers of measures that are done now
     */
    @Transactional
    public void note(CurrentUser user, UUID id, int seen, String words, Set<Integer> done) {
        Problem problem = own(user, id);
        var taking = new ProblemSteps.Taking("note", ProblemSteps.words("words", words), seen);
        if (steps.isRepeated(user, problem, taking) && isDone(user, id, done)) {
            return;
        }
        steps.take(user, problem, problem.note(Signature.people(user)), taking);
        if (!done.isEmpty()) {
            tables.done(user.jurisdiction(), id, done, steps.today());
        }
    }

    private boolean isDone(CurrentUser user, UUID id, Set<Integer> numbers) {
        return tables.measures(user.jurisdiction(), id).stream()
                .filter(measure -> numbers.contains(measure.number()))
                .allMatch(measure -> measure.doneOn() != null);
    }

    /** Applies to close it: all measures are done, and each of the five tests is answered with words and with what shows it. */
    @Transactional
    public void apply(CurrentUser user, UUID id, int seen, List<TestAnswer> answers) {
        Problem problem = own(user, id);
        var taking = new ProblemSteps.Taking("apply", "", seen);
        List<TestAnswer> said = answers.stream().map(TestAnswer::ofUnit).toList();
        if (steps.taken(user, problem, taking)
                .filter(step -> Set.copyOf(step.tests()).equals(Set.copyOf(said)))
                .isPresent()) {
            return;
        }
        Problem next = problem.apply(Signature.people(user));
        check(user, problem, answers);
        steps.take(user, problem, next, taking);
        tables.tests(user.jurisdiction(), next, said);
    }

    private void check(CurrentUser user, Problem problem, List<TestAnswer> answers) {
        List<Refusal.Flaw> flaws = new ArrayList<>();
        Set<ClosingTest> missing = EnumSet.allOf(ClosingTest.class);
        Set<UUID> held = files.ids(user, problem.id());
        for (TestAnswer answer : answers) {
            missing.remove(answer.test());
            String field = "test." + answer.test().word();
            UUID file = answer.file();
            if (answer.words().isBlank() || answer.words().length() > ProblemSteps.LIMIT) {
                flaws.add(Refusal.Flaw.at(field, "supervisionproblem.words", ProblemSteps.LIMIT));
            } else if (!answer.isShown() || answer.reference().length() > REFERENCE_LIMIT) {
                flaws.add(Refusal.Flaw.at(field, "supervisionproblem.evidence", REFERENCE_LIMIT));
            } else if (file != null && !held.contains(file)) {
                flaws.add(Refusal.Flaw.at(field, "supervisionproblem.file-unknown"));
            }
        }
        missing.forEach(test ->
                flaws.add(Refusal.Flaw.at("test." + test.word(), "supervisionproblem.words", ProblemSteps.LIMIT)));
        String undone = tables.measures(user.jurisdiction(), problem.id()).stream()
                .filter(measure -> measure.doneOn() == null)
                .map(measure -> String.valueOf(measure.number()))
                .collect(Collectors.joining("、"));
        if (!undone.isEmpty()) {
            flaws.add(Refusal.Flaw.at("test." + ClosingTest.MEASURES.word(), "supervisionproblem.undone", undone));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private Problem own(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.PROBLEM_RECTIFY);
        Problem problem = steps.held(user, id);
        Permissions.requireFor(user, Permission.PROBLEM_RECTIFY, problem.unit());
        return problem;
    }
}
