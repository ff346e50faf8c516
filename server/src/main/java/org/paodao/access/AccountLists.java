package org.paodao.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the security officer sees of accounts. When somebody signed in last is not shown: nobody is ranked by it. */
@Service
@Transactional(readOnly = true)
public class AccountLists {
    /** Accounts on one page. */
    public static final int PAGE = 100;

    private static final Set<String> AT_THE_DOOR =
            Set.of("access.signed-in", "access.signed-out", "access.sign-in-failed");

    private final AccountRows rows;
    private final Tokens tokens;
    private final OpenSessions sessions;
    private final Names names;
    private final Audit audit;

    AccountLists(AccountRows rows, Tokens tokens, OpenSessions sessions, Names names, Audit audit) {
        this.rows = rows;
        this.tokens = tokens;
        this.sessions = sessions;
        this.names = names;
        this.audit = audit;
    }

    /** The next accounts in the order of usernames, at most {@link #PAGE}. */
    public List<AccountLine> accounts(CurrentUser by, AccountFilter filter) {
        Permissions.require(by, Permission.ACCOUNT_MANAGE);
        return rows.page(by.jurisdiction(), filter, PAGE);
    }

    /** The names of the units that accounts work for. */
    public Map<UUID, String> units(CurrentUser by, List<AccountLine> lines) {
        Permissions.require(by, Permission.ACCOUNT_MANAGE);
        Set<UUID> units =
                lines.stream().map(AccountLine::unit).filter(Objects::nonNull).collect(Collectors.toSet());
        return names.units().names().apply(by.jurisdiction(), units);
    }

    /** The unit that bears this name; refuses at the field when there is none. Empty text is no unit. */
    public @Nullable UUID unit(CurrentUser by, String field, @Nullable String name) {
        Permissions.require(by, Permission.ACCOUNT_MANAGE);
        if (name == null || name.isBlank()) {
            return null;
        }
        return names.units()
                .named()
                .apply(by.jurisdiction(), name.strip())
                .orElseThrow(() -> Refusal.invalid(field, "access.unit.unknown", name.strip()));
    }

    /** The plans a role can be narrowed to. */
    public Map<UUID, String> plans(CurrentUser by) {
        Permissions.require(by, Permission.ACCOUNT_MANAGE);
        return names.plans().of().apply(by.jurisdiction());
    }

    /** One account. */
    public AccountView account(CurrentUser by, String username) {
        Permissions.require(by, Permission.ACCOUNT_MANAGE);
        AccountLine line =
                rows.named(by.jurisdiction(), username).orElseThrow(() -> Refusal.notFound("access.account.unknown"));
        List<HeldRole> roles = rows.roles(by.jurisdiction(), line.id());
        return new AccountView(
                line,
                roles,
                sessions.of(line.id(), null).size(),
                tokens.of(by.jurisdiction(), line.id()),
                history(by, line.id()),
                names(by, line, roles));
    }

    private List<Entry> history(CurrentUser by, UUID account) {
        return audit.trail(by, account).stream()
                .filter(entry -> !AT_THE_DOOR.contains(entry.action()))
                .toList();
    }

    private Map<UUID, String> names(CurrentUser by, AccountLine line, List<HeldRole> roles) {
        Set<UUID> units = new HashSet<>();
        if (line.unit() != null) {
            units.add(line.unit());
        }
        roles.stream()
                .filter(role -> role.scope() == NewGrant.Scope.SUBTREE && role.within() != null)
                .forEach(role -> units.add(role.within()));
        Map<UUID, String> all = new HashMap<>(names.units().names().apply(by.jurisdiction(), units));
        all.putAll(plans(by));
        return all;
    }
}
