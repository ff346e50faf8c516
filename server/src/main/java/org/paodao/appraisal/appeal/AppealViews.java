package org.paodao.appraisal.appeal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.run.RunBook;
import org.paodao.appraisal.run.RunLine;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.scheme.Scheme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One appeal as it is read, and the line against which one can be filed. */
@Service
@Transactional(readOnly = true)
public class AppealViews {
    private final AppealLists lists;
    private final Appeals appeals;
    private final AppealPapers papers;
    private final RunBooks books;
    private final AppealDays days;

    AppealViews(AppealLists lists, Appeals appeals, AppealPapers papers, RunBooks books, AppealDays days) {
        this.lists = lists;
        this.appeals = appeals;
        this.papers = papers;
        this.books = books;
        this.days = days;
    }

    /** An appeal with what belongs to it, as much as the reader may see. */
    public AppealView one(CurrentUser user, UUID id) {
        Appeal appeal = lists.one(user, id);
        Round round = books.round(user, appeal.against().round());
        RunLine line = books.line(user, appeal);
        boolean rules = AppealLists.seesAll(user);
        boolean inside = rules || AppealLists.own(user).contains(appeal.unit());
        boolean judges = rules && appeals.mayJudge(user, appeal, line);
        return new AppealView(
                appeal,
                new AppealView.Place(round.name(), line.scheme(), names(line), papers.touches(user, id), days.today()),
                line.line(),
                rules ? Touched.by(line) : null,
                papers.corrections(user, id),
                papers.steps(user, id),
                inside ? papers.files(user, id) : List.of(),
                new AppealView.Rights(judges, Permissions.mayFor(user, Permission.APPRAISAL_APPEAL, appeal.unit())));
    }

    private static Map<String, String> names(RunLine line) {
        return line.facts().members().stream().collect(Collectors.toMap(Member::unit, Member::name));
    }

    /**
     * The line against which somebody wants to appeal.
     *
     * @throws Refusal before the results are shown, and after the last day with that day
     */
    public Objection objection(CurrentUser user, @Nullable UUID roundId, @Nullable UUID unit, int place) {
        Permissions.require(user, Permission.APPRAISAL_APPEAL);
        Round round = books.round(user, roundId);
        UUID whose = unit == null ? only(user) : unit;
        Permissions.requireFor(user, Permission.APPRAISAL_APPEAL, whose);
        int run = days.admit(round);
        RunLine found = books.line(user, round.id(), run, whose, place)
                .orElseThrow(() -> Refusal.notFound("appraisalappeal.line"));
        Line line = found.line();
        books.admit(user, round, whose, line);
        return new Objection(
                round,
                whose,
                names(found).getOrDefault(line.unit(), ""),
                RunBook.title(found.scheme(), line.clause()),
                line,
                found.scheme());
    }

    private static UUID only(CurrentUser user) {
        Set<UUID> units = Permissions.reach(user, Permission.APPRAISAL_APPEAL).units();
        return units.stream().findFirst().orElseThrow(() -> Refusal.invalid("unit", "appraisalappeal.unit"));
    }

    /**
     * What an appeal would be against.
     *
     * @param name   of the unit
     * @param clause as it reads
     */
    public record Objection(Round round, UUID unit, String name, String clause, Line line, Scheme scheme) {}
}
