package org.paodao.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the draft of an indicator system its next edition. */
@Service
public class SystemPublishing {
    private static final int REASON_LIMIT = 200;

    private final SystemTables tables;
    private final EditionTables editions;
    private final DraftTables drafts;
    private final SystemChecks checks;
    private final Announcing announcing;

    SystemPublishing(
            SystemTables tables,
            EditionTables editions,
            DraftTables drafts,
            SystemChecks checks,
            Announcing announcing) {
        this.tables = tables;
        this.editions = editions;
        this.drafts = drafts;
        this.checks = checks;
        this.announcing = announcing;
    }

    /**
     * Publishes the draft. Asked again with the same request key, it returns the edition that came out.
     *
     * @return the number of the edition
     * @throws Refusal when there is nothing to publish, a formula does not work, or the edition would reach into what was closed
     */
    @Transactional
    public int publish(CurrentUser user, Publishing publishing) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        tables.lock(user.jurisdiction());
        Optional<Integer> done = tables.byRequest(user.jurisdiction(), publishing.requestKey());
        if (done.isPresent()) {
            return done.get();
        }
        List<Edition> before = tables.editions(user.jurisdiction());
        List<Draft> draft = drafts.all(user.jurisdiction());
        check(user, publishing, before, draft);
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        editions.insert(user, number, publishing);
        write(user, number, draft);
        drafts.clear(user.jurisdiction());
        announcing.published(user, number, publishing, draft);
        return number;
    }

    /** What of the draft would be refused if it were published now. */
    @Transactional(readOnly = true)
    public List<Refusal.Flaw> unready(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        List<Draft> draft = drafts.all(user.jurisdiction());
        return draft.isEmpty()
                ? List.of()
                : SystemChecks.flaws(next(user, tables.editions(user.jurisdiction()), draft));
    }

    private List<Indicator> next(CurrentUser user, List<Edition> before, List<Draft> draft) {
        int newest = before.isEmpty() ? 0 : before.getFirst().number();
        return SystemChecks.next(tables.indicators(user.jurisdiction(), newest), draft);
    }

    private void check(CurrentUser user, Publishing publishing, List<Edition> before, List<Draft> draft) {
        if (publishing.reason().isBlank() || publishing.reason().length() > REASON_LIMIT) {
            throw Refusal.invalid("reason", "indicator.reason", REASON_LIMIT);
        }
        if (draft.isEmpty()) {
            throw Refusal.conflict("indicator.nothing-drafted");
        }
        SystemChecks.check(next(user, before, draft));
        checks.checkFrom(user, publishing.holdsFrom(), before);
    }

    private void write(CurrentUser user, int number, List<Draft> draft) {
        UUID jurisdiction = user.jurisdiction();
        Map<UUID, Integer> positions = editions.positions(jurisdiction);
        editions.end(jurisdiction, number, draft.stream().map(Draft::indicator).toList());
        int last = positions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<EditionTables.Placed> placed = new ArrayList<>();
        for (Indicator indicator : SystemChecks.said(draft)) {
            Integer position = positions.get(indicator.id());
            if (position == null) {
                last += 1024;
            }
            placed.add(new EditionTables.Placed(indicator, position == null ? last : position));
        }
        editions.identify(
                jurisdiction,
                placed.stream().map(EditionTables.Placed::indicator).toList());
        editions.write(jurisdiction, number, placed);
    }

    /** Writes the audit of an edition and tells others of it. */
    @Service
    static class Announcing {
        private final Audit audit;
        private final ApplicationEventPublisher events;

        Announcing(Audit audit, ApplicationEventPublisher events) {
            this.audit = audit;
            this.events = events;
        }

        void published(CurrentUser user, int number, Publishing publishing, List<Draft> draft) {
            Map<String, String> said = draft.stream()
                    .collect(Collectors.toMap(
                            Draft::code,
                            one -> one.content() == null
                                    ? ""
                                    : one.content().definition().name()));
            audit.record(
                    user,
                    new Change(
                            "indicator.published",
                            "indicator.edition",
                            user.jurisdiction(),
                            null,
                            new Summary(number, publishing.holdsFrom().toString(), said),
                            publishing.reason()));
            events.publishEvent(new SystemPublished(
                    user.jurisdiction(),
                    number,
                    publishing.holdsFrom(),
                    user.account(),
                    draft.stream().map(Draft::indicator).collect(Collectors.toSet())));
        }
    }

    /** What the trail of changes keeps of an edition. */
    private record Summary(int edition, String holdsFrom, Map<String, String> indicators) {}
}
