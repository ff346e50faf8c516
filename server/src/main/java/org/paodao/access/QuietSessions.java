package org.paodao.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that note their last use once a minute instead of at every request, so that reading a page does not write to the database. Within a request a session
 * is asked for once: at its end the filter wants to know whether it still is there.
 *
 * <p>It has no type parameter: as {@code SessionRepository<?>} it would not be taken for the repository that the filter wants.
 */
final class QuietSessions implements SessionRepository<QuietSessions.Quiet> {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final ThreadLocal<Map<String, Quiet>> OF_REQUEST = new ThreadLocal<>();

    private final SessionRepository<? extends Session> repository;

    QuietSessions(SessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    /** Remembers what is found until the request has its answer. */
    void remember(FilterChain chain, ServletRequest request, ServletResponse response)
            throws IOException, ServletException {
        OF_REQUEST.set(new HashMap<>());
        try {
            chain.doFilter(request, response);
        } finally {
            OF_REQUEST.remove();
        }
    }

    @Override
    public Quiet createSession() {
        return created(repository);
    }

    @Override
    public void save(Quiet session) {
        session.saving.run();
    }

    @Override
    public @Nullable Quiet findById(String id) {
        Map<String, Quiet> known = OF_REQUEST.get();
        Quiet before = known == null ? null : known.get(id);
        if (before != null) {
            return before;
        }
        Quiet found = found(repository, id);
        if (known != null && found != null) {
            known.put(id, found);
        }
        return found;
    }

    @Override
    public void deleteById(String id) {
        Map<String, Quiet> known = OF_REQUEST.get();
        if (known != null) {
            known.remove(id);
        }
        repository.deleteById(id);
    }

    private static <S extends Session> Quiet created(SessionRepository<S> repository) {
        return quiet(repository, repository.createSession());
    }

    private static <S extends Session> @Nullable Quiet found(SessionRepository<S> repository, String id) {
        S session = repository.findById(id);
        return session == null ? null : quiet(repository, session);
    }

    private static <S extends Session> Quiet quiet(SessionRepository<S> repository, S session) {
        return new Quiet(session, () -> repository.save(session));
    }

    /** A session that notes its last use now and then. */
    static final class Quiet implements Session {
        private final Session session;
        private final Runnable saving;

        private Quiet(Session session, Runnable saving) {
            this.session = session;
            this.saving = saving;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (Duration.between(session.getLastAccessedTime(), now).compareTo(NOTED_EVERY) >= 0) {
                session.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // so declared by the interface
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
