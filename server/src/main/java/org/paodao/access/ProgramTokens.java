package org.paodao.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What programs show instead of a password: shown once, kept as a hash, good for a part of what their owner may. */
@Service
public class ProgramTokens {
    private static final String MARK = "paodao_";
    private static final int BYTES = 32;
    private static final int NAME_LIMIT = 50;
    private static final int LONGEST_DAYS = 366;
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SUBJECT = "access.token";

    private final Tokens tokens;
    private final Accounts accounts;
    private final SecurityEvents events;
    private final Audit audit;
    private final Clock clock;

    ProgramTokens(Tokens tokens, Accounts accounts, SecurityEvents events, Audit audit, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Issues a token to the user; its scope is part of what the user may. */
    @Transactional
    public IssuedToken issue(CurrentUser user, NewToken token) {
        if (user.authority().behalf() != null) {
            throw Refusal.conflict("access.stand-in.acting");
        }
        return issue(user, user, token);
    }

    /** Issues a token of one account by another, the security officer. */
    IssuedToken issue(CurrentUser by, CurrentUser owner, NewToken token) {
        check(owner, token);
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String value = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant expires = clock.instant().plus(Duration.ofDays(token.days()));
        UUID id = token.requestKey() == null ? Ids.next() : token.requestKey();
        var issued = new IssuedToken(id, value, expires);
        if (!tokens.put(owner, issued, hash(value), token)) {
            throw Refusal.conflict("access.token.sent-before");
        }
        audit.record(by, Change.created("access.token-issued", SUBJECT, issued.id(), facts(owner, token, expires)));
        return issued;
    }

    /** The user's valid tokens, newest first. */
    @Transactional(readOnly = true)
    public List<TokenLine> tokens(CurrentUser user) {
        return tokens.of(user.jurisdiction(), user.account());
    }

    /** Ends a token of the user. */
    @Transactional
    public void revoke(CurrentUser user, UUID token) {
        revoke(user, user.account(), token, null);
    }

    void revoke(CurrentUser by, UUID owner, UUID token, @Nullable String reason) {
        if (!tokens.revoke(by.jurisdiction(), owner, token)) {
            throw Refusal.notFound("access.token.unknown");
        }
        audit.record(by, new Change("access.token-revoked", SUBJECT, token, null, null, reason));
    }

    /** Who calls with this token; nobody if it is unknown, expired or revoked, or its account closed. */
    public Optional<TokenUser> bearer(String token) {
        Optional<Tokens.Owner> owner = tokens.owner(hash(token), USE_NOTED_EVERY);
        Optional<TokenUser> found = owner.filter(Tokens.Owner::valid)
                .flatMap(known -> accounts.open(known.jurisdiction(), known.account())
                        .map(user -> new TokenUser(known.id(), limited(user, known.scope()))));
        if (!owner.map(Tokens.Owner::noted).orElse(false)) {
            found.ifPresent(user -> tokens.used(user, USE_NOTED_EVERY));
        }
        if (found.isEmpty()) {
            owner.filter(tokens::refused).ifPresent(this::noteRefused);
        }
        return found;
    }

    private void noteRefused(Tokens.Owner token) {
        accounts.open(token.jurisdiction(), token.account())
                .ifPresent(user -> events.record(user, "access.token-refused", Map.of("token", token.id())));
    }

    private static CurrentUser limited(CurrentUser user, @Nullable List<Permission> scope) {
        if (scope == null) {
            return user;
        }
        Set<Permission> ceiling = EnumSet.of(Permission.OWN_ACCOUNT);
        ceiling.addAll(scope);
        ceiling.retainAll(user.authority().ceiling());
        return user.with(user.authority().limitedTo(ceiling));
    }

    private static void check(CurrentUser owner, NewToken token) {
        if (token.name().length() > NAME_LIMIT) {
            throw Refusal.invalid("name", "access.token.name-long", NAME_LIMIT);
        }
        if (token.days() < 1 || token.days() > LONGEST_DAYS) {
            throw Refusal.invalid("days", "access.token.days", LONGEST_DAYS);
        }
        if (token.scope() != null
                && (token.scope().isEmpty()
                        || !token.scope().stream().allMatch(permission -> Permissions.may(owner, permission)))) {
            throw Refusal.invalid("scope", "access.token.scope");
        }
    }

    private static Map<String, Object> facts(CurrentUser owner, NewToken token, Instant expires) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("owner", owner.username());
        facts.put("name", token.name());
        facts.put("expires", expires.toString());
        if (token.scope() != null) {
            facts.put("scope", token.scope().stream().sorted().toList());
        }
        return facts;
    }

    private static byte[] hash(String token) {
        return Sha256.of(token);
    }
}
