package org.paodao.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away lets a colleague stand in for some or all of their roles until a day. It cannot be passed on, and not be done
 * with the three separated powers.
 */
@Service
public class StandIns {
    private static final int LONGEST_DAYS = 183;
    private static final int REASON_LIMIT = 200;
    private static final String SUBJECT = "access.stand-in";

    private final StandInTables tables;
    private final Accounts accounts;
    private final Audit audit;

    StandIns(StandInTables tables, Accounts accounts, Audit audit) {
        this.tables = tables;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Lets a colleague of the same jurisdiction stand in. The same again changes nothing. */
    @Transactional
    public void give(CurrentUser user, NewStandIn made) {
        ownName(user);
        check(user, made);
        LocalDate since = since(made);
        CurrentUser substitute = colleague(user, made.substitute());
        UUID id = Ids.next();
        tables.hold(user);
        if (!tables.insert(user, substitute.account(), id, made, since)) {
            return;
        }
        audit.record(
                user,
                new Change(
                        "access.stand-in-given",
                        SUBJECT,
                        id,
                        null,
                        Map.of(
                                "substitute",
                                substitute.displayName(),
                                "roles",
                                made.roles(),
                                "since",
                                since.toString(),
                                "until",
                                String.valueOf(made.until())),
                        made.reason()));
    }

    /** Somebody else of the same jurisdiction who does business. */
    private CurrentUser colleague(CurrentUser user, String username) {
        return accounts.named(username)
                .filter(account -> !account.program())
                .map(Account::user)
                .filter(found -> found.jurisdiction().equals(user.jurisdiction())
                        && !found.account().equals(user.account())
                        && isBusiness(found))
                .orElseThrow(() -> Refusal.invalid("substitute", "access.stand-in.unknown", username));
    }

    /** Ends it before its day. */
    @Transactional
    public void recall(CurrentUser user, UUID id) {
        ownName(user);
        if (!tables.recall(user, id)) {
            throw Refusal.notFound("access.stand-in.none");
        }
        audit.record(user, new Change("access.stand-in-recalled", SUBJECT, id, null, null, null));
    }

    /** Those that the user gave and that have not ended. */
    @Transactional(readOnly = true)
    public List<StandIn> given(CurrentUser user) {
        return tables.given(user, accounts.today());
    }

    /** Those that the user was given and that have not ended. */
    @Transactional(readOnly = true)
    public List<StandIn> received(CurrentUser user) {
        return tables.received(user, accounts.today());
    }

    /** The user with the roles and the unit of the colleague; nobody when it does not hold today. */
    @Transactional(readOnly = true)
    public Optional<CurrentUser> acting(CurrentUser user, UUID id) {
        return tables.valid(user, id, accounts.today())
                .flatMap(valid -> accounts.open(user.jurisdiction(), valid.absent())
                        .map(absent -> user.with(new Authority(
                                absent.authority().unit(),
                                grants(absent, valid.roles()),
                                user.authority().ceiling(),
                                new Authority.Behalf(absent.account(), absent.displayName())))));
    }

    private static List<Grant> grants(CurrentUser absent, List<Role> roles) {
        return absent.authority().grants().stream()
                .filter(grant -> grant.role().sphere() == Role.Sphere.BUSINESS)
                .filter(grant -> roles.isEmpty() || roles.contains(grant.role()))
                .toList();
    }

    private void check(CurrentUser user, NewStandIn made) {
        LocalDate since = since(made);
        LocalDate until = made.until();
        if (!isBusiness(user) || user.authority().grants().isEmpty()) {
            throw Refusal.conflict("access.stand-in.not-business");
        }
        if (until == null || until.isBefore(since) || until.isBefore(accounts.today())) {
            throw Refusal.invalid("until", "access.stand-in.until");
        }
        if (until.isAfter(since.plusDays(LONGEST_DAYS))) {
            throw Refusal.invalid("until", "access.stand-in.long", LONGEST_DAYS);
        }
        if (made.reason().isBlank() || made.reason().length() > REASON_LIMIT) {
            throw Refusal.invalid("reason", "access.reason.missing", REASON_LIMIT);
        }
        if (!made.roles().stream().allMatch(role -> holds(user, role))) {
            throw Refusal.invalid("roles", "access.stand-in.roles");
        }
    }

    private LocalDate since(NewStandIn made) {
        return made.since() == null ? accounts.today() : made.since();
    }

    private boolean isBusiness(CurrentUser user) {
        return accounts.sphere(user.jurisdiction(), user.account())
                .filter(sphere -> sphere == Role.Sphere.BUSINESS)
                .isPresent();
    }

    private static boolean holds(CurrentUser user, Role role) {
        return user.authority().grants().stream().anyMatch(grant -> grant.role() == role);
    }

    private static void ownName(CurrentUser user) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        if (user.authority().behalf() != null) {
            throw Refusal.conflict("access.stand-in.acting");
        }
    }
}
