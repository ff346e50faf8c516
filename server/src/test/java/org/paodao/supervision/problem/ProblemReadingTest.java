package org.paodao.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.organization.NewUnit;
import org.paodao.supervision.meeting.AgendaTopic;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees which problems, what waits for whom, and what other units look for. */
@DatabaseTest
class ProblemReadingTest extends ProblemCase {
    @Autowired
    LikeCases likes;

    @Autowired
    QuarterChecks checks;

    @Autowired
    ProblemRuleBook rules;

    @Autowired
    ProblemFiles files;

    @Autowired
    ProblemAgenda agenda;

    @Autowired
    List<ToDoSource> sources;

    @Test
    void aUnitSeesItsOwnProblemsAndThoseItVerifiesOrLooksFor() {
        UUID own = problems.list(office, wish("own"));
        UUID third = organization.create(office, NewUnit.named("丙局")).id();
        CurrentUser outsider = Districts.with(office, Role.LIAISON, third);
        for (CurrentUser all : List.of(office, inspector, Districts.with(office, Role.LEADER), liaison)) {
            assertThat(seen(all)).containsExactly(own);
        }
        assertThat(seen(neighbour)).isEmpty();
        refused("supervisionproblem.unknown", () -> lists.problem(neighbour, own));
        refused("supervisionproblem.unknown", () -> lists.problem(Districts.someone(organization), own));
        refused("access.forbidden", () -> lists.problem(Districts.with(office, Role.VIEWER), own));
        problems.appoint(office, own, 1, other);
        assertThat(seen(neighbour)).containsExactly(own);
        assertThat(seen(outsider)).isEmpty();
        likes.ask(office, own, Set.of(third), null);
        assertThat(seen(outsider)).containsExactly(own);
    }

    private List<UUID> seen(CurrentUser user) {
        return lists.problems(user, ProblemFilter.NONE, null).lines().stream()
                .map(line -> line.problem().id())
                .toList();
    }

    @Test
    void anAgendaNamesAProblemAndNotWhatItIsAbout() {
        Problem open = problem(problems.list(office, wish("agenda")));
        List<AgendaTopic> topics = agenda.topics(office, today);
        assertThat(topics).hasSize(1);
        assertThat(topics.getFirst().thing()).isEqualTo("problem:" + open.id());
        assertThat(topics.toString()).contains(open.number()).doesNotContain(open.content());
        assertThat(agenda.topics(liaison, today)).isEmpty();
    }

    @Test
    void whatAnotherUnitFindsIsAProblemOfItsOwn() {
        UUID id = rectifying(wish("like"));
        refused("supervisionproblem.like-units", () -> likes.ask(office, id, Set.of(unit), null));
        for (int click = 0; click < 2; click++) {
            likes.ask(office, id, Set.of(other, unit), today.plusDays(9));
        }
        apply(id);
        int seen = problem(id).version();
        refused("supervisionproblem.like-open", () -> verifying.accept(inspector, id, seen, "示例", ""));
        assertThat(waiting(Set.of(other), "supervisionproblem.like")).hasSize(1);
        refused("access.forbidden-unit", () -> likes.answer(liaison, id, other, LikeCase.Answer.NONE, "示例"));
        UUID found = likes.answer(neighbour, id, other, LikeCase.Answer.FOUND, "示例：本局也有两笔滞后")
                .orElseThrow();
        assertThat(likes.answer(neighbour, id, other, LikeCase.Answer.FOUND, "示例：本局也有两笔滞后"))
                .contains(found);
        refused(
                "supervisionproblem.like-answered",
                () -> likes.answer(neighbour, id, other, LikeCase.Answer.NONE, "示例"));
        Problem own = problem(found);
        assertThat(own.unit()).isEqualTo(other);
        assertThat(own.source().origin()).isEqualTo(id);
        assertThat(lists.problem(office, id).beside().numbers()).containsValue(own.number());
        verifying.accept(inspector, id, seen, "示例", "");
        stands(id, "closed");
    }

    @Test
    void repeatedProblemsAreShownAtEntryAndOnThePage() {
        UUID first = problems.list(office, wish("一"));
        NewProblem again = new NewProblem(
                Ids.next().toString(),
                AUDIT,
                "示例项目资金拨付滞后，二",
                unit,
                "",
                null,
                null,
                "",
                ClosingCondition.NONE,
                null,
                null,
                false);
        refused("supervisionproblem.alike", () -> problems.list(office, again));
        assertThat(problems.alike(office, unit, AUDIT, again.content()))
                .extracting(alike -> alike.problem().id())
                .containsExactly(first);
        assertThat(problems.alike(office, unit, "本级反馈交办", again.content())).isEmpty();
        assertThat(problems.alike(office, other, AUDIT, again.content())).isEmpty();
        UUID second = problems.list(office, wish("二"));
        assertThat(lists.problem(office, second).beside().alike()).hasSize(1);
        assertThat(lists.problem(liaison, second).beside().alike()).isEmpty();
    }

    @Test
    void everyOpenProblemIsCheckedEachQuarterAndMissingOnesAreShown() {
        UUID id = problems.list(office, wish("check"));
        UUID missing = problems.list(office, wish("missing"));
        problems.withdraw(office, problems.list(office, wish("gone")), 1, "示例");
        for (int click = 0; click < 2; click++) {
            checks.enter(inspector, id, QuarterCheck.Course.SLOW, "示例：进度慢");
        }
        refused("supervisionproblem.check-done", () -> checks.enter(inspector, id, QuarterCheck.Course.STUCK, "示例"));
        QuarterRound round = checks.round(office, checks.now());
        assertThat(round.lines()).extracting(line -> line.problem().id()).containsExactly(missing, id);
        assertThat(round.missing()).isEqualTo(1);
        assertThat(checks.round(office, checks.now().before()).lines()).isEmpty();
        refused("access.forbidden", () -> checks.round(head, checks.now()));
    }

    @Test
    void whatWaitsIsToldToThoseWhomItConcerns() {
        UUID id = problems.list(office, wish("todo"));
        assertThat(waiting(Set.of(unit), "supervisionproblem.propose")).hasSize(1);
        work.propose(liaison, id, 1, List.of(measure("示例")));
        assertThat(waiting(null, "supervisionproblem.agree")).hasSize(1);
        problems.agree(office, id, 2);
        String thing =
                waiting(Set.of(unit), "supervisionproblem.rectify").getFirst().thing();
        work.note(liaison, id, 3, "示例：完成", Set.of(1));
        assertThat(waiting(Set.of(unit), "supervisionproblem.rectify"))
                .as("a note is nothing new to be reminded of")
                .extracting(ToDo::thing)
                .containsExactly(thing);
        work.apply(liaison, id, 4, answers());
        assertThat(waiting(null, "supervisionproblem.verify"))
                .extracting(ToDo::permission)
                .containsExactly(Permission.PROBLEM_VERIFY);
        assertThat(waiting(Set.of(unit), "supervisionproblem.verify")).isEmpty();
    }

    private List<ToDo> waiting(@Nullable Set<UUID> units, String text) {
        return sources.stream()
                .flatMap(source -> source.waiting(office.jurisdiction(), units, today, today).stream())
                .filter(todo -> todo.text().equals(text))
                .toList();
    }

    @Test
    void sourcesAreDatedDataOfTheOffice() {
        assertThat(rules.today(office).types()).hasSize(9);
        ProblemRules town = rules.beginning(office, "百步镇2022");
        assertThat(town.types()).extracting(ProblemRules.Type::words).contains("上级移交交办（人大政协）", "责任主体自查");
        assertThat(rules.publish(office, "k", town, "示例")).isEqualTo(1);
        assertThat(rules.publish(office, "k", town, "示例")).isEqualTo(1);
        refused("supervisionproblem.source", () -> problems.list(office, wish("old")));
        refused("supervisionproblem.rules-changed", () -> rules.publish(office, "l", town, "示例"));
        var nothing = new ProblemRules(town.code(), 2, "", town.from(), List.of(), List.of(), 0, 50);
        refused("supervisionproblem.types", () -> rules.publish(office, "m", nothing, "示例"));
        refused("access.forbidden", () -> rules.publish(liaison, "n", town, "示例"));
    }

    @Test
    void filesAreReadByWhoSeesTheProblem() {
        UUID id = rectifying(wish("file"));
        var upload = new Files.Upload("示例.txt", "text/plain", "示例".getBytes(StandardCharsets.UTF_8));
        Stream.of(1, 2).forEach(time -> files.attach(liaison, id, upload));
        ProblemView view = lists.problem(head, id);
        assertThat(view.files()).hasSize(1);
        UUID file = view.files().getFirst().file();
        assertThat(files.content(head, view, file).name()).isEqualTo("示例.txt");
        refused("files.unknown", () -> files.content(head, view, Ids.next()));
        refused("access.forbidden-unit", () -> files.attach(neighbour, id, upload));
        var wrong = new Files.Upload("示例.pdf", "", new byte[] {1});
        refused("progressreport.file-kind", () -> files.attach(liaison, id, wrong));
    }
}
