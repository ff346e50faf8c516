package org.paodao.access;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Sessions in the database, so that any node can answer; their last use is noted once a minute. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "ui.session", cleanupCron = "0 */10 * * * *")
@EnableScheduling
class SessionConfiguration {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTimeout(
            @Value("${spring.session.timeout}") Duration timeout) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(timeout);
    }

    @Bean
    Sessions.SessionLimits sessionLimits(@Value("${paodao.session.longest:12h}") Duration longest, Clock clock) {
        return new Sessions.SessionLimits(longest, clock);
    }

    @Bean
    @Primary
    SessionRepository<?> quietSessions(JdbcIndexedSessionRepository sessions) {
        return new QuietSessions<>(sessions);
    }
}
