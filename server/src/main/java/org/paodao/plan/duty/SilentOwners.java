package org.paodao.plan.duty;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.audit.Actors;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.organization.Colleague;
import org.paodao.organization.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Owners who never changed anything in the system. For the office to call and help, in the order of units: nothing is
 * counted, compared or ranked.
 */
@Service
public class SilentOwners {
    private final DutyTable duties;
    private final People people;
    private final Actors actors;

    SilentOwners(DutyTable duties, People people, Actors actors) {
        this.duties = duties;
        this.people = people;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public List<Silent> all(CurrentUser user) {
        Permissions.require(user, Permission.UNIT_EDIT);
        List<Colleague> holders = people.posts(user, duties.holders(user.jurisdiction())).stream()
                .filter(one -> one.until() == null)
                .toList();
        List<UUID> accounts = holders.stream()
                .map(Colleague::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<UUID> active = actors.among(user, accounts);
        var seen = new HashSet<UUID>();
        return holders.stream()
                .filter(one -> (one.account() == null || !active.contains(one.account())) && seen.add(one.id()))
                .map(one -> new Silent(one.name(), one.unitName(), one.account() != null))
                .sorted(Comparator.comparing(Silent::unit))
                .collect(Collectors.toList());
    }

    /**
     * An owner who never acted.
     *
     * @param account whether there is an account to act with
     */
    public record Silent(String name, String unit, boolean account) {}
}
