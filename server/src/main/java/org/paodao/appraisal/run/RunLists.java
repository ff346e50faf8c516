package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.appraisal.Assessment;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.compare.Improvement;
import org.paodao.scoring.compare.Improvements;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Scheme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds, rankings and ledgers as they are read. What somebody may not know of is as if it were not there. */
@Service
@Transactional(readOnly = true)
public class RunLists {
    private final RoundViews rounds;
    private final RunTables runs;
    private final ResultTables results;
    private final EnteredTables entered;
    private final MemberTables members;

    RunLists(RoundViews rounds, RunTables runs, ResultTables results, EnteredTables entered, MemberTables members) {
        this.rounds = rounds;
        this.runs = runs;
        this.results = results;
        this.entered = entered;
        this.members = members;
    }

    /** The rounds that the reader may know of, the newest first. */
    public List<RoundLine> rounds(CurrentUser user) {
        Sight sight = Sight.of(user);
        return rounds.all(user, sight);
    }

    /** A round with its runs. */
    public RoundView round(CurrentUser user, UUID id) {
        Sight sight = Sight.of(user);
        RoundView view = rounds.one(user, sight, id);
        return view.with(runs.of(user.jurisdiction(), id).stream()
                .filter(run -> sight.knows(view.round(), run))
                .toList());
    }

    /** A run of a round, whether it is done or not. */
    public Run run(RoundView view, int number) {
        return view.runs().stream()
                .filter(run -> run.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("appraisalrun.run-unknown"));
    }

    /** What came out of a run. */
    public Ranking ranking(CurrentUser user, UUID round, int number) {
        Sight sight = Sight.of(user);
        RoundView view = round(user, round);
        Run run = done(view, number);
        ResultTables.Key key = key(user, run);
        List<Standing> standings = results.standings(key, null).stream()
                .map(ResultText::standing)
                .filter(standing -> sight.sees(view.round(), unit(standing)))
                .toList();
        Run former = former(view, run);
        Map<UUID, Ranking.Before> before = former == null ? Map.of() : before(key(user, former));
        return new Ranking(
                view,
                run,
                groups(scheme(key), standings, before),
                former == null ? null : former.number(),
                sight.everything() || view.round().stage().toAll());
    }

    private static @Nullable Run former(RoundView view, Run run) {
        return view.runs().stream()
                .filter(other -> other.isDone() && other.number() < run.number())
                .findFirst()
                .orElse(null);
    }

    private Map<UUID, Ranking.Before> before(ResultTables.Key key) {
        Map<UUID, Ranking.Before> before = new HashMap<>();
        results.standings(key, null)
                .forEach(row -> before.put(
                        UUID.fromString(row.member().unit()),
                        new Ranking.Before(row.rank().place(), row.total())));
        return before;
    }

    private static List<Ranking.OfGroup> groups(
            Scheme scheme, List<Standing> standings, Map<UUID, Ranking.Before> before) {
        Map<String, List<Ranking.Row>> byGroup = new LinkedHashMap<>();
        standings.forEach(standing -> byGroup.computeIfAbsent(standing.member().group(), group -> new ArrayList<>())
                .add(new Ranking.Row(standing, before.get(unit(standing)))));
        return byGroup.entrySet().stream()
                .map(one -> new Ranking.OfGroup(
                        scheme.group(one.getKey())
                                .orElseGet(() -> new Group(one.getKey(), one.getKey(), BigDecimal.ZERO)),
                        one.getValue()))
                .toList();
    }

    /** The ledger of a unit. */
    public UnitLedger ledger(CurrentUser user, UUID round, int number, UUID unit) {
        Sight sight = Sight.of(user);
        RoundView view = round(user, round);
        Run run = done(view, number);
        if (!sight.sees(view.round(), unit)) {
            throw Refusal.notFound("appraisalrun.unit-unknown");
        }
        ResultTables.Key key = key(user, run);
        Standing standing = results.standings(key, unit).stream()
                .findFirst()
                .map(ResultText::standing)
                .orElseThrow(() -> Refusal.notFound("appraisalrun.unit-unknown"));
        List<Line> lines =
                results.lines(key, unit).stream().map(ResultText::line).toList();
        boolean inside = sight.inside(unit);
        return new UnitLedger(
                view,
                run,
                scheme(key),
                standing,
                inside && sight.everything() ? lines : Veil.over(lines, inside),
                inside
                        ? new UnitLedger.Inside(
                                entered.evidenced(user.jurisdiction(), round, unit),
                                looks(user, view.round()).getOrDefault(unit, Set.of()))
                        : null);
    }

    /** Who looks again, and at which clauses, because rulings on others have touched them; nobody while results are shown for the first time. */
    public Map<UUID, Set<String>> looks(CurrentUser user, Round round) {
        RoundStage.Publicity shown = round.stage().shown();
        Integer run = round.stage().official();
        return shown == null || run == null || !shown.isAgain()
                ? Map.of()
                : members.looks(user.jurisdiction(), round.id(), run);
    }

    /** Everything of a run, for those who see everything. */
    public RunView view(CurrentUser user, UUID round, int number) {
        if (!Sight.of(user).everything()) {
            throw Refusal.notFound("appraisalrun.run-unknown");
        }
        RoundView view = round(user, round);
        return whole(user, view.round(), done(view, number));
    }

    /** Everything of a run, for what builds on it and decides itself who sees what. */
    public RunView whole(CurrentUser user, Round round, Run run) {
        ResultTables.Key key = key(user, run);
        Snapshot snapshot = SnapshotText.read(results.snapshot(key));
        List<Standing> standings =
                results.standings(key, null).stream().map(ResultText::standing).toList();
        List<Line> lines =
                results.lines(key, null).stream().map(ResultText::line).toList();
        return new RunView(round, run, snapshot.body().scheme(), snapshot.facts(), new Assessment(standings, lines));
    }

    /** Whether the reader sees the results of every unit. */
    public boolean seesAll(CurrentUser user, Round round) {
        return Sight.of(user).everything() || round.stage().toAll();
    }

    /** What would change a unit's place, for those who see every unit; the greatest room first. */
    public List<Improvement> improvements(CurrentUser user, UUID round, int number, UUID unit) {
        UnitLedger ledger = ledger(user, round, number, unit);
        if (!seesAll(user, ledger.view().round())) {
            throw Refusal.notFound("appraisalrun.unit-unknown");
        }
        Snapshot snapshot = SnapshotText.read(results.snapshot(key(user, ledger.run())));
        return Improvements.of(snapshot.body().scheme(), snapshot.facts(), unit.toString());
    }

    private Run done(RoundView view, int number) {
        Run run = run(view, number);
        if (!run.isDone()) {
            throw Refusal.notFound("appraisalrun.run-not-done");
        }
        return run;
    }

    private Scheme scheme(ResultTables.Key key) {
        return SnapshotText.scheme(results.snapshot(key));
    }

    private static ResultTables.Key key(CurrentUser user, Run run) {
        return new ResultTables.Key(user.jurisdiction(), run.round(), run.number());
    }

    static UUID unit(Standing standing) {
        return UUID.fromString(standing.member().unit());
    }

    static Set<UUID> units(List<RoundMember> members) {
        return members.stream().map(RoundMember::unit).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
