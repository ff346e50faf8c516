package org.paodao.appraisal.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes drafts piece by piece, as people do at a form. What rules forbid comes in only together with a decision. */
@Service
public class SchemeDesk {
    private final Schemes schemes;
    private final SchemeGuard guard;

    SchemeDesk(Schemes schemes, SchemeGuard guard) {
        this.schemes = schemes;
        this.guard = guard;
    }

    /**
     * Works a change into the draft.
     *
     * @param seen   version of the draft that was seen; 0 when there was none
     * @param answer what is decided where a rule forbids it; null while nothing is
     * @return its version now
     */
    @Transactional
    public int edit(CurrentUser user, UUID scheme, int seen, SchemeEdit edit, GuardDecision.@Nullable Wish answer) {
        SchemeDraft draft = schemes.beginning(user, scheme);
        if (draft.version() != seen) {
            throw Schemes.changedMeanwhile(draft);
        }
        SchemeBody body = tried(draft, edit);
        List<GuardHit> open = guard.hits(user, scheme, body).stream()
                .filter(hit -> hit.place().equals(edit.place()) && hit.isOpen())
                .toList();
        if (!open.isEmpty() && answer == null) {
            throw Refusal.invalid(open.stream().map(SchemeDesk::flaw).toList());
        }
        int version = schemes.put(user, scheme, body, seen);
        if (!open.isEmpty() && answer != null) {
            guard.decide(user, scheme, body, edit.place(), answer);
        }
        return version;
    }

    /**
     * Makes the whole draft another, as files and programs do. What rules forbid comes in only with an answer at its place, or where it was decided before.
     *
     * @param answers by the code of the clause or veto
     * @return its version now
     */
    @Transactional
    public int replace(
            CurrentUser user, UUID scheme, int seen, SchemeBody wish, Map<String, GuardDecision.Wish> answers) {
        SchemeBody body = SchemeJson.canonical(wish);
        List<GuardHit> open =
                guard.hits(user, scheme, body).stream().filter(GuardHit::isOpen).toList();
        List<Refusal.Flaw> unanswered = open.stream()
                .filter(hit -> !answers.containsKey(hit.place()))
                .map(SchemeDesk::flaw)
                .toList();
        if (!unanswered.isEmpty()) {
            throw Refusal.invalid(unanswered);
        }
        int version = schemes.put(user, scheme, body, seen);
        open.stream()
                .map(GuardHit::place)
                .distinct()
                .forEach(place -> Optional.ofNullable(answers.get(place))
                        .ifPresent(answer -> guard.decide(user, scheme, body, place, answer)));
        return version;
    }

    /** What the draft would be after a change; nothing is kept. */
    public SchemeBody tried(SchemeDraft draft, SchemeEdit edit) {
        return SchemeJson.canonical(Editing.apply(draft.body(), edit));
    }

    private static Refusal.Flaw flaw(GuardHit hit) {
        String citation = hit.rule().citation();
        return hit.byKind()
                ? Refusal.Flaw.at("kind", "appraisalscheme.guard-kind", citation)
                : Refusal.Flaw.at("title", "appraisalscheme.guard-word", hit.matter(), citation);
    }
}
