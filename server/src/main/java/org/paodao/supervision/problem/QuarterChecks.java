package org.paodao.supervision.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check of each quarter (季度核查): every open problem is looked at; which were not is shown. */
@Service
public class QuarterChecks {
    private final ProblemSteps steps;
    private final QuarterCheckTables tables;
    private final Organization organization;
    private final Audit audit;

    QuarterChecks(ProblemSteps steps, QuarterCheckTables tables, Organization organization, Audit audit) {
        this.steps = steps;
        this.tables = tables;
        this.organization = organization;
        this.audit = audit;
    }

    /** The check of a quarter. */
    @Transactional(readOnly = true)
    public QuarterRound round(CurrentUser user, Quarter quarter) {
        Permissions.require(user, Permission.PROBLEM_MANAGE);
        List<QuarterRound.Line> lines = tables.round(user.jurisdiction(), quarter);
        Set<UUID> units = lines.stream().map(line -> line.problem().unit()).collect(Collectors.toSet());
        return new QuarterRound(quarter, lines, units.isEmpty() ? Map.of() : organization.names(user, units));
    }

    /** The quarter of today. */
    public Quarter now() {
        return Quarter.of(steps.today());
    }

    /** Says what the check of this quarter found of a problem. */
    @Transactional
    public void enter(CurrentUser user, UUID id, QuarterCheck.Course course, String words) {
        Permissions.require(user, Permission.PROBLEM_MANAGE);
        Problem problem = steps.held(user, id);
        if (problem.unit().equals(user.authority().unit())) {
            throw Refusal.forbidden("supervisionproblem.own");
        }
        if (!problem.stage().open()) {
            throw Refusal.conflict(
                    "supervisionproblem.not-now." + problem.stage().word());
        }
        var entry = new Entry(now(), course, ProblemSteps.words("checkWords", words));
        if (!tables.insert(user, id, entry)) {
            Optional<QuarterCheck> before = tables.one(user.jurisdiction(), id, entry.quarter());
            if (before.filter(one -> one.course() == course && one.words().equals(entry.words()))
                    .isEmpty()) {
                throw Refusal.conflict(
                        "supervisionproblem.check-done", entry.quarter().toString());
            }
            return;
        }
        audit.record(
                user,
                new Change(
                        "supervision.problem-checked",
                        ProblemSteps.SUBJECT,
                        id,
                        null,
                        new Checked(problem.number(), entry.quarter().toString(), course.name()),
                        entry.words()));
    }

    /** What is entered. */
    record Entry(Quarter quarter, QuarterCheck.Course course, String words) {}

    private record Checked(String number, String quarter, String course) {}
}
