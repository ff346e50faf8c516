package org.paodao.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What one was told. Who has read what is shown to nobody else. */
@Service
public class Inbox {
    /** Messages on one page. */
    public static final int PAGE = 50;

    private final MessageTable table;
    private final Organization organization;

    Inbox(MessageTable table, Organization organization) {
        this.table = table;
        this.organization = organization;
    }

    /** How many lines are new: messages that say the same of several things are one. */
    // One statement, for every page: without a transaction the database is spared the question that ends it.
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public int fresh(CurrentUser user) {
        return table.fresh(user);
    }

    /**
     * The next messages, the newest first; one more than a page has when more follow.
     *
     * @param after the last one that was seen; null to begin
     * @param onlyNew only those that are not read and still wait
     */
    @Transactional(readOnly = true)
    public List<Message> page(CurrentUser user, @Nullable UUID after, boolean onlyNew) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        return table.page(user, after, onlyNew, PAGE + 1);
    }

    /** The names of the units that messages speak of. */
    @Transactional(readOnly = true)
    public Map<UUID, String> units(CurrentUser user, List<Message> messages) {
        Set<UUID> units = messages.stream()
                .map(Message::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return units.isEmpty() ? Map.of() : organization.names(user, units);
    }

    /** Notes that the user has read some messages. */
    @Transactional
    public void read(CurrentUser user, List<UUID> messages) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        if (table.read(user, messages) < messages.size()) {
            throw Refusal.notFound("notice.message-unknown");
        }
    }

    /** The same of all. */
    @Transactional
    public void readAll(CurrentUser user) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        table.readAll(user);
    }
}
