package org.paodao.indicator.light;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.indicator.FiguresChanged;
import org.springframework.stereotype.Component;

/** Judges portions in the transaction that is on, or each in its own. */
@Component
class Portionwise {
    private final PortionJudgement judgement;
    private final Begun begun;
    private final Apart apart;

    Portionwise(PortionJudgement judgement, Begun begun, Apart apart) {
        this.judgement = judgement;
        this.begun = begun;
        this.apart = apart;
    }

    /** One by one, all or nothing. */
    Judging.Outcome together(MaterialReading.Setting setting, List<Set<String>> portions, FiguresChanged news) {
        return sum(portions.stream()
                .map(portion -> judgement.of(setting, portion, news))
                .toList());
    }

    /** Some at the same time, each committed by itself. Should it break off, the next round begins where it began. */
    Judging.Outcome apart(MaterialReading.Setting setting, List<Set<String>> portions, FiguresChanged news) {
        UUID jurisdiction = news.jurisdiction();
        boolean first = apart.once(() -> begun.note(jurisdiction, news.fromYear()));
        Judging.Outcome outcome = sum(apart.each(portions, portion -> judgement.of(setting, portion, news)));
        if (first) {
            begun.ended(jurisdiction);
        }
        return outcome;
    }

    private static Judging.Outcome sum(List<Judging.Outcome> outcomes) {
        return outcomes.stream().reduce(new Judging.Outcome(0, 0), Judging.Outcome::and);
    }
}
