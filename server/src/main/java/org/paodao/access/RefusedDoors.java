package org.paodao.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to the trail when somebody who is signed in comes to a door that stays shut: what they may not do, and what another
 * jurisdiction has. At most one record for each account, door and minute, whatever somebody tries.
 */
@Component
class RefusedDoors {
    private static final String SUBJECT = "access.door";

    private final RefusalTable table;
    private final Audit audit;
    private final ObjectProvider<Holdings> holdings;

    RefusedDoors(RefusalTable table, Audit audit, ObjectProvider<Holdings> holdings) {
        this.table = table;
        this.audit = audit;
        this.holdings = holdings;
    }

    /** Somebody may not do this. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forbidden(CurrentUser user, String door) {
        note(user, door, "access.refused", Map.of("door", door));
    }

    /**
     * Nothing was found under what was asked for. Noted only if another jurisdiction has it: whoever mistypes an address does
     * not fill the trail.
     *
     * @param asked what the address names
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void notFound(CurrentUser user, String door, Map<String, String> asked) {
        if (asked.isEmpty() || table.isNoted(user, door)) {
            return;
        }
        elsewhere(user, asked).ifPresent(thing -> {
            var facts = new HashMap<>(Map.of("door", door, "thing", thing));
            note(user, door, "access.refused-elsewhere", facts);
        });
    }

    private void note(CurrentUser user, String door, String action, Map<String, String> facts) {
        if (table.note(user, door)) {
            audit.record(user, Change.event(action, SUBJECT, user.account(), facts));
        }
    }

    private Optional<String> elsewhere(CurrentUser user, Map<String, String> asked) {
        String username = asked.get("username");
        if (username != null && table.isAccountElsewhere(user.jurisdiction(), username)) {
            return Optional.of(username);
        }
        Collection<UUID> ids = asked.values().stream().flatMap(RefusedDoors::id).toList();
        Set<UUID> others = ids.isEmpty() ? Set.of() : table.others(user.jurisdiction());
        return others.isEmpty()
                ? Optional.empty()
                : ids.stream().filter(id -> isThere(id, others)).findFirst().map(UUID::toString);
    }

    private boolean isThere(UUID id, Set<UUID> others) {
        return table.holds(id, others)
                || holdings.stream().anyMatch(module -> module.holds().test(id, others));
    }

    private static Stream<UUID> id(String value) {
        try {
            return Stream.of(UUID.fromString(value));
        } catch (IllegalArgumentException noId) {
            return Stream.empty();
        }
    }
}
