package org.paodao.appraisal.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.run.RunLine;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Line;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done with appeals: a unit files one against a line of its ledger and may take it back; somebody else hears it and rules. Each step names the version that
 * was seen, and taken twice it counts once. Nobody rules on an appeal of the unit they work for, on a line that they scored, or on what they filed.
 */
@Service
public class Appeals {
    private final AppealSteps steps;
    private final AppealTables tables;
    private final RulingTables rulings;
    private final RunBooks books;
    private final AppealDays days;

    Appeals(AppealSteps steps, AppealTables tables, RulingTables rulings, RunBooks books, AppealDays days) {
        this.steps = steps;
        this.tables = tables;
        this.rulings = rulings;
        this.books = books;
        this.days = days;
    }

    /**
     * Files an appeal while the results are shown.
     *
     * @return its id; that of the first when it is sent twice
     * @throws Refusal after the last day, with that day
     */
    @Transactional
    public UUID file(CurrentUser user, NewAppeal wish) {
        Permissions.require(user, Permission.APPRAISAL_APPEAL);
        UUID unit = wish.unit();
        if (wish.requestKey().isBlank() || unit == null) {
            throw Refusal.invalid("unit", "appraisalappeal.unit");
        }
        Permissions.requireFor(user, Permission.APPRAISAL_APPEAL, unit);
        tables.lock(user.jurisdiction());
        Optional<UUID> before = tables.byRequest(user.jurisdiction(), wish.requestKey());
        if (before.isPresent()) {
            return before.get();
        }
        Round round = books.round(user, wish.round());
        int run = days.admit(round);
        Line line = books.line(user, round.id(), run, unit, wish.line())
                .orElseThrow(() -> Refusal.invalid("line", "appraisalappeal.line"))
                .line();
        books.admit(user, round, unit, line);
        String text = AppealSteps.words("text", wish.text());
        var against = new Appeal.Against(round.id(), run, unit, wish.line(), line.clause(), line.amount());
        Appeal appeal = filed(user, against, text);
        steps.begin(user, appeal, wish.requestKey());
        return appeal.id();
    }

    private Appeal filed(CurrentUser user, Appeal.Against against, String text) {
        LocalDate today = days.today();
        Clock clock = days.clock();
        return new Appeal(
                Ids.next(),
                tables.number(user.jurisdiction(), today.getYear()),
                against,
                text,
                new Appeal.Filing(
                        clock.instant().truncatedTo(ChronoUnit.MICROS), today, user.account(), user.displayName()),
                days.answerBy(user.jurisdiction()),
                new AppealStage.Filed(),
                1);
    }

    /** Takes an appeal back before it is ruled on. */
    @Transactional
    public void withdraw(CurrentUser user, UUID id, int seen, String why) {
        tables.lock(user.jurisdiction());
        Appeal appeal = steps.one(user, id);
        Permissions.requireFor(user, Permission.APPRAISAL_APPEAL, appeal.unit());
        if (steps.isRepeated(user, appeal, "withdraw", seen)) {
            return;
        }
        String reason = AppealSteps.words("words", why);
        steps.take(user, appeal, appeal.withdraw(reason), new AppealSteps.Taking("withdraw", reason, seen));
    }

    /** Begins to look into an appeal. */
    @Transactional
    public void hear(CurrentUser user, UUID id, int seen) {
        Permissions.require(user, Permission.APPRAISAL_RULE);
        tables.lock(user.jurisdiction());
        Appeal appeal = steps.one(user, id);
        if (steps.isRepeated(user, appeal, "hear", seen)) {
            return;
        }
        AppealStage.Judge judge =
                parties(user, appeal, books.line(user, appeal)).judge(person(user));
        steps.take(user, appeal, appeal.hear(judge), new AppealSteps.Taking("hear", "", seen));
    }

    /** Decides; what it changes is changed for every unit that it touches, with the next run. */
    @Transactional
    public void rule(CurrentUser user, UUID id, int seen, Ruling wish) {
        Permissions.require(user, Permission.APPRAISAL_RULE);
        tables.lock(user.jurisdiction());
        Appeal appeal = steps.one(user, id);
        if (steps.isRepeated(user, appeal, "rule", seen)) {
            return;
        }
        RunLine line = books.line(user, appeal);
        AppealStage.Judge judge = parties(user, appeal, line).judge(person(user));
        String words = AppealSteps.words("words", wish.words());
        Ruling ruling = wish.checked(Touched.by(line));
        Appeal after = appeal.rule(judge, ruling.verdict(), days.today());
        steps.take(user, appeal, after, new AppealSteps.Taking("rule", words, seen));
        rulings.keep(user.jurisdiction(), id, ruling.corrections());
        rulings.touch(user.jurisdiction(), id, units(appeal, line.facts(), ruling));
    }

    private static Set<UUID> units(Appeal appeal, Facts facts, Ruling ruling) {
        Set<UUID> units = new HashSet<>(Set.of(appeal.unit()));
        Corrections.spots(facts, ruling.corrections()).forEach(spot -> units.add(UUID.fromString(spot.unit())));
        return units;
    }

    /** Whether the user may hear it and rule on it. */
    boolean mayJudge(CurrentUser user, Appeal appeal, RunLine line) {
        return Permissions.may(user, Permission.APPRAISAL_RULE)
                && parties(user, appeal, line).admits(person(user));
    }

    private AppealStage.Parties parties(CurrentUser user, Appeal appeal, RunLine line) {
        Set<UUID> people = new HashSet<>(books.hands(user, line));
        people.add(appeal.filing().by());
        return new AppealStage.Parties(appeal.unit(), people);
    }

    private static AppealStage.Person person(CurrentUser user) {
        Authority.Behalf behalf = user.authority().behalf();
        return new AppealStage.Person(
                behalf == null ? Set.of(user.account()) : Set.of(user.account(), behalf.account()),
                user.authority().unit(),
                user.displayName());
    }
}
