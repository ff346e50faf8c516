package org.paodao.appraisal.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.scheme.Objection;
import org.paodao.scoring.scheme.SchemeChecks;
import org.springframework.stereotype.Service;

/** Looks a scheme over: its structure and sums, its inputs, and what rules forbid. */
@Service
public class SchemeChecking {
    private final SchemeGuard guard;

    SchemeChecking(SchemeGuard guard) {
        this.guard = guard;
    }

    /** Everything that stands against it; errors first. */
    public List<SchemeFinding> findings(CurrentUser user, UUID scheme, SchemeBody body) {
        List<SchemeFinding> findings = new ArrayList<>(of(body));
        guard.hits(user, scheme, body).stream()
                .filter(GuardHit::isOpen)
                .map(SchemeChecking::finding)
                .forEach(findings::add);
        return errorsFirst(findings);
    }

    /** The same of what is no scheme yet, such as a file. */
    public List<SchemeFinding> findings(CurrentUser user, SchemeBody body) {
        List<SchemeFinding> findings = new ArrayList<>(of(body));
        guard.hits(user, body).stream().map(SchemeChecking::finding).forEach(findings::add);
        return errorsFirst(findings);
    }

    private static List<SchemeFinding> of(SchemeBody body) {
        List<SchemeFinding> findings = new ArrayList<>();
        for (Objection objection : SchemeChecks.of(body.scheme(), InputChecks.names(body))) {
            findings.add(SchemeFinding.of(objection));
        }
        findings.addAll(InputChecks.of(body));
        return findings;
    }

    private static SchemeFinding finding(GuardHit hit) {
        return SchemeFinding.error(
                hit.place(),
                hit.byKind() ? "guard-kind" : "guard-word",
                hit.matter(),
                hit.rule().citation());
    }

    private static List<SchemeFinding> errorsFirst(List<SchemeFinding> findings) {
        List<SchemeFinding> sorted = new ArrayList<>(findings);
        sorted.sort((one, other) -> Boolean.compare(other.isError(), one.isError()));
        return sorted;
    }

    /** Refuses what may not be published. */
    void require(CurrentUser user, UUID scheme, SchemeBody body) {
        long errors = findings(user, scheme, body).stream()
                .filter(SchemeFinding::isError)
                .count();
        if (errors > 0) {
            throw Refusal.conflict("appraisalscheme.findings", errors);
        }
    }
}
