package org.paodao.supervision.problem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.supervision.meeting.AgendaSource;
import org.paodao.supervision.meeting.AgendaTopic;
import org.paodao.supervision.meeting.TopicSource;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Major problems that are not closed. An agenda is open to everybody inside and what a problem is about is not, so it names the number and the unit. */
@Component
class ProblemAgenda implements AgendaSource {
    private final ProblemLists problems;
    private final MessageSource messages;
    private final Clock clock;

    ProblemAgenda(ProblemLists problems, MessageSource messages, Clock clock) {
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<AgendaTopic> topics(CurrentUser user, LocalDate today) {
        if (!Permissions.reach(user, Permission.PROBLEM_READ).everything()) {
            return List.of();
        }
        var words = new Words(messages, Locale.SIMPLIFIED_CHINESE, clock.getZone());
        return problems.all(user, new ProblemFilter(null, null, "OPEN", false, null, null)).lines().stream()
                .map(line -> topic(line.problem(), words))
                .toList();
    }

    private static AgendaTopic topic(Problem problem, Words words) {
        String stands = words.msg(
                "supervisionproblem.topic.stands",
                words.msg("supervisionproblem.stage." + problem.stage().word()),
                problem.relapses());
        return new AgendaTopic(
                TopicSource.PROBLEM,
                "problem:" + problem.id(),
                words.msg("supervisionproblem.topic", problem.number()),
                problem.unit(),
                "/problems/" + problem.id(),
                new AgendaTopic.Words(
                        words.msg("supervisionproblem.topic.promised", words.date(problem.due())),
                        stands,
                        "",
                        words.msg("supervisionproblem.topic.asked")));
    }
}
