package org.paodao.progress.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.springframework.stereotype.Component;

/** What is noticed in the words themselves: documents without a number, figures that are not the approved ones. */
@Component
class WordChecks {
    private final ApprovedFigures figures;
    private final Clock clock;

    WordChecks(ApprovedFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    List<Noticed> said(UUID jurisdiction, Sent sent) {
        if (sent.content().coveredBy() != null) {
            return List.of();
        }
        ClaimWords words = ClaimWords.on(LocalDate.now(clock));
        List<Noticed> noticed = new ArrayList<>(new IssuedClaims(words).of(sent.content()));
        noticed.addAll(figures.of(reader(jurisdiction), sent, words));
        return noticed;
    }

    /** Of that the figures alone. */
    List<Noticed> figures(UUID jurisdiction, Sent sent) {
        return sent.content().coveredBy() != null
                ? List.of()
                : figures.of(reader(jurisdiction), sent, ClaimWords.on(LocalDate.now(clock)));
    }

    private static CurrentUser reader(UUID jurisdiction) {
        return new CurrentUser(new UUID(0, 0), jurisdiction, "system", "系统", Authority.JOB);
    }
}
