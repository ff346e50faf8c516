package org.paodao.appraisal.web.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.RoundMember;
import org.paodao.appraisal.run.RoundView;
import org.paodao.appraisal.run.Run;
import org.paodao.appraisal.run.UnitLedger;
import org.paodao.indicator.light.Told;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Source;

/** Rounds as other programs get them. Decimals are text, so that nothing takes them for binary fractions. */
final class RunJson {
    private RunJson() {}

    static Round round(org.paodao.appraisal.run.Round round, String plan) {
        return new Round(
                round.id(),
                round.name(),
                plan,
                round.span().from(),
                round.span().until(),
                round.cutOff(),
                round.by().scheme(),
                round.by().edition(),
                round.stage().code(),
                round.stage().official());
    }

    static Whole whole(RoundView view) {
        return new Whole(
                round(view.round(), view.plan()),
                view.members(),
                view.runs().stream().map(RunJson::run).toList());
    }

    static OneRun run(Run run) {
        Run.Result result = run.result();
        return new OneRun(
                run.number(),
                run.kind(),
                run.state(),
                run.begun().at(),
                run.begun().name(),
                result == null ? null : result.snapshot(),
                result == null ? null : result.sha256());
    }

    static Standing standing(org.paodao.scoring.appraisal.Standing standing) {
        return new Standing(
                standing.member().unit(),
                standing.member().name(),
                standing.member().group(),
                standing.total().toPlainString(),
                standing.rank().place(),
                standing.rank().grade(),
                standing.clauses().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                score -> score.getValue().toPlainString(),
                                (one, other) -> one,
                                TreeMap::new)),
                standing.remarks().stream().map(Told::of).toList());
    }

    static Ledger ledger(UnitLedger ledger) {
        List<OneLine> lines = new ArrayList<>();
        for (Line line : ledger.lines()) {
            lines.add(new OneLine(
                    lines.size(),
                    line.clause(),
                    line.kind(),
                    line.amount().toPlainString(),
                    Told.of(line.grounds().reason()),
                    line.grounds().sources()));
        }
        return new Ledger(standing(ledger.standing()), lines);
    }

    /** A round. */
    record Round(
            UUID id,
            String name,
            String plan,
            LocalDate from,
            LocalDate until,
            LocalDate cutOff,
            UUID scheme,
            int edition,
            String state,
            @Nullable Integer officialRun) {}

    /** A round with what stands in it. */
    record Whole(Round round, List<RoundMember> units, List<OneRun> runs) {}

    /**
     * A run that is wanted.
     *
     * @param kind null for a dry one
     */
    record Wish(Run.@Nullable Kind kind, @Nullable String requestKey) {
        Run.Kind wanted() {
            return kind == null ? Run.Kind.DRY : kind;
        }
    }

    /** A run. */
    record OneRun(
            int number,
            Run.Kind kind,
            Run.State state,
            Instant begunAt,
            String begunBy,
            @Nullable String snapshotSha256,
            @Nullable String resultSha256) {}

    /** Where a unit ends up. */
    record Standing(
            String unit,
            String name,
            String group,
            String total,
            @Nullable Integer place,
            @Nullable String grade,
            Map<String, String> clauses,
            List<Told> remarks) {}

    /** The ledger of a unit. */
    record Ledger(Standing standing, List<OneLine> lines) {}

    /** A line of it. */
    record OneLine(int number, String clause, Line.Kind kind, String amount, Told reason, List<Source> sources) {}
}
