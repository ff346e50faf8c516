package org.paodao.access;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Sha256;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The browsers signed in with an account. Their ids are as good as passwords, so only their hashes leave this class. */
@Component
class OpenSessions {
    static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String ADDRESS = "address";
    static final String DEVICE = "device";

    private static final int KEY_BYTES = 12;

    private final FindByIndexNameSessionRepository<? extends Session> repository;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    /** All of an account, the last used first. */
    List<OpenSession> of(UUID account, @Nullable String current) {
        return repository.findByPrincipalName(account.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> seen(session, current))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    /** Ends those of an account that match; how many there were. */
    int end(UUID account, Predicate<String> keys) {
        List<String> ids = repository.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> keys.test(key(id)))
                .toList();
        ids.forEach(repository::deleteById);
        return ids.size();
    }

    static String key(String id) {
        return HexFormat.of().formatHex(Sha256.of(id), 0, KEY_BYTES);
    }

    private static OpenSession seen(Session session, @Nullable String current) {
        return new OpenSession(
                key(session.getId()),
                session.getAttributeOrDefault(DEVICE, ""),
                session.getAttributeOrDefault(ADDRESS, ""),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(current));
    }
}
