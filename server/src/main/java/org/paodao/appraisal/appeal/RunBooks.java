package org.paodao.appraisal.appeal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.FrozenRuns;
import org.paodao.appraisal.run.Hands;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.run.RoundStage;
import org.paodao.appraisal.run.RunBook;
import org.paodao.appraisal.run.RunLine;
import org.paodao.appraisal.run.RunLists;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.appraisal.Line;
import org.springframework.stereotype.Component;

/** Opens runs as far as appeals and publicity need them; what of them a reader may see was looked at before. */
@Component
class RunBooks {
    private final RunLists runs;
    private final FrozenRuns frozen;
    private final Hands hands;

    RunBooks(RunLists runs, FrozenRuns frozen, Hands hands) {
        this.runs = runs;
        this.frozen = frozen;
        this.hands = hands;
    }

    /** A round that the reader may know of. */
    Round round(CurrentUser user, @Nullable UUID id) {
        if (id == null) {
            throw Refusal.invalid("round", "appraisalappeal.round");
        }
        return runs.round(user, id).round();
    }

    /** Whether the reader sees what came out for every unit. */
    boolean seesAll(CurrentUser user, Round round) {
        return runs.seesAll(user, round);
    }

    RunBook of(CurrentUser user, UUID round, int run) {
        return frozen.book(user.jurisdiction(), round, run);
    }

    /** A line of a run by its place in the ledger of a unit, from 0, with what a ruling on it can reach. */
    Optional<RunLine> line(CurrentUser user, UUID round, int run, UUID unit, int place) {
        return frozen.line(user.jurisdiction(), round, run, unit, place);
    }

    /** The line that an appeal is against. */
    RunLine line(CurrentUser user, Appeal appeal) {
        Appeal.Against against = appeal.against();
        return line(user, against.round(), against.run(), against.unit(), against.line())
                .orElseThrow(() -> new IllegalStateException("A ledger has lost a line: " + against));
    }

    /** Who looks again because rulings on others have touched them, and at which clauses. */
    Map<UUID, Set<String>> looks(CurrentUser user, Round round) {
        return runs.looks(user, round);
    }

    /**
     * Lets an appeal against a line in: when results are shown again, only against what rulings on others have changed.
     *
     * @throws Refusal for any other line
     */
    void admit(CurrentUser user, Round round, UUID unit, Line line) {
        RoundStage.Publicity shown = round.stage().shown();
        if (shown != null
                && shown.isAgain()
                && !looks(user, round).getOrDefault(unit, Set.of()).contains(line.clause())) {
            throw Refusal.conflict("appraisalappeal.not-touched");
        }
    }

    /** Who gave or entered what a line rests on. */
    Set<UUID> hands(CurrentUser user, RunLine line) {
        return hands.of(user.jurisdiction(), Touched.behind(line.facts(), line.line())).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
