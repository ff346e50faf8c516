package org.paodao.appraisal.appeal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.Hands;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.run.Rounds;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.RunView;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Source;
import org.springframework.stereotype.Component;

/** Opens runs in full; what of them a reader may see was looked at before. */
@Component
class RunBooks {
    private final Rounds rounds;
    private final RunLists runs;
    private final Hands hands;

    RunBooks(Rounds rounds, RunLists runs, Hands hands) {
        this.rounds = rounds;
        this.runs = runs;
        this.hands = hands;
    }

    Round round(CurrentUser user, @Nullable UUID id) {
        if (id == null) {
            throw Refusal.invalid("round", "appraisalappeal.round");
        }
        return rounds.one(user, id);
    }

    Book of(CurrentUser user, UUID round, int run) {
        RunView view = runs.view(CurrentUser.job(user), round, run);
        return new Book(view.scheme(), view.facts(), view.assessment());
    }

    /** Who gave or entered what a line rests on. */
    Set<UUID> hands(CurrentUser user, Book book, Line line) {
        List<Source> sources = Touched.behind(book.facts(), line);
        return hands.of(user.jurisdiction(), sources);
    }
}
