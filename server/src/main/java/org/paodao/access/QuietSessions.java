package org.paodao.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that note their last use once a minute instead of at every request, so that reading a page does not write to
 * the database.
 *
 * @param <S> the sessions of the repository behind
 */
final class QuietSessions<S extends Session> implements SessionRepository<QuietSessions.Quiet<S>> {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final SessionRepository<S> repository;

    QuietSessions(SessionRepository<S> repository) {
        this.repository = repository;
    }

    @Override
    public Quiet<S> createSession() {
        return new Quiet<>(repository.createSession());
    }

    @Override
    public void save(Quiet<S> session) {
        repository.save(session.session);
    }

    @Override
    public @Nullable Quiet<S> findById(String id) {
        S session = repository.findById(id);
        return session == null ? null : new Quiet<>(session);
    }

    @Override
    public void deleteById(String id) {
        repository.deleteById(id);
    }

    /** A session that notes its last use now and then. */
    static final class Quiet<S extends Session> implements Session {
        private final S session;

        Quiet(S session) {
            this.session = session;
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
