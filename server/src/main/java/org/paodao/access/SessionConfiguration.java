package org.paodao.access;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

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
    CookieSerializer sessionCookies() {
        return new SessionCookies();
    }

    @Bean
    Sessions.SessionLimits sessionLimits(@Value("${paodao.session.longest:12h}") Duration longest, Clock clock) {
        return new Sessions.SessionLimits(longest, clock);
    }

    @Bean
    @Primary
    QuietSessions quietSessions(JdbcIndexedSessionRepository sessions) {
        return new QuietSessions(sessions);
    }

    /** Around the filter of sessions, so that it knows within a request what it has found. */
    @Bean
    FilterRegistrationBean<Filter> rememberedSessions(QuietSessions sessions) {
        Filter remembering = (request, response, chain) -> sessions.remember(chain, request, response);
        var registration = new FilterRegistrationBean<>(remembering);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }
}
