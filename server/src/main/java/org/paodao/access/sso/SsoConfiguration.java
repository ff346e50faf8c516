package org.paodao.access.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.paodao.access.Access;
import org.paodao.access.Sessions;
import org.paodao.access.SignIns;
import org.paodao.access.SingleSignOn;
import org.paodao.audit.Audit;
import org.paodao.ui.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signing in at the service: the browser goes there and comes back with a code, which is exchanged with PKCE for a signed
 * statement of who it is (OpenID Connect Core 1.0, code flow). From then on the session is Paodao's own.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("paodao.sso.issuer")
@EnableConfigurationProperties(SsoSettings.class)
class SsoConfiguration {

    @Bean
    ClientRegistrationRepository ssoRegistration(SsoSettings settings) {
        return new Registration(settings);
    }

    @Bean
    Identities identities(JdbcClient db, Access access, Audit audit, SsoSettings settings) {
        return new Identities(db, access, audit, settings);
    }

    @Bean
    SingleSignOn singleSignOn(
            SsoSettings settings, ClientRegistrationRepository service, Requests requests, Entrance entrance) {
        return new SingleSignOn(
                settings.name(),
                "/oauth2/authorization/" + Registration.ID,
                http -> http.oauth2Login(login -> {
                    login.loginPage("/sign-in")
                            .authorizationEndpoint(endpoint -> endpoint.authorizationRequestRepository(requests)
                                    .authorizationRequestResolver(asking(service, settings)))
                            .authorizedClientRepository(new NoClients())
                            .successHandler(entrance)
                            .failureHandler(SsoConfiguration::back);
                    login.addObjectPostProcessor(new WayThere());
                }));
    }

    /** How the service is asked: strongly enough, where that is set. */
    private static OAuth2AuthorizationRequestResolver asking(
            ClientRegistrationRepository service, SsoSettings settings) {
        var usual = new DefaultOAuth2AuthorizationRequestResolver(
                service, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        if (!settings.strength().isEmpty()) {
            usual.setAuthorizationRequestCustomizer(request -> request.additionalParameters(
                    parameters -> parameters.put("acr_values", String.join(" ", settings.strength()))));
        }
        return usual;
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect("/sign-in?sso=" + (isSilent(why) ? Registration.SILENT : "failed"));
    }

    private static boolean isSilent(AuthenticationException why) {
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof OAuth2AuthenticationException said
                    && said.getError().getErrorCode().equals(Registration.SILENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever cannot be sent to the service, because it does not answer, comes back to the sign-in too. */
    private static final class WayThere implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(SsoConfiguration::back);
            return filter;
        }
    }

    @Bean
    Requests ssoRequests(JdbcClient db, JsonMapper json) {
        return new Requests(db, json);
    }

    @Bean
    Entrance ssoEntrance(Identities identities, SignIns signIns, Sessions sessions, SsoSettings settings) {
        return new Entrance(identities, signIns, sessions, settings);
    }

    /** Lets in whom the service has recognised and an account is for. */
    static final class Entrance implements AuthenticationSuccessHandler {
        private final Identities identities;
        private final SignIns signIns;
        private final Sessions sessions;
        private final SsoSettings settings;

        Entrance(Identities identities, SignIns signIns, Sessions sessions, SsoSettings settings) {
            this.identities = identities;
            this.signIns = signIns;
            this.sessions = sessions;
            this.settings = settings;
        }

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
            if (!(who.getPrincipal() instanceof OidcUser recognised)) {
                throw new IllegalStateException("The service answered without an identity.");
            }
            if (!settings.isStrongEnough(recognised.getClaimAsString("acr"))) {
                sessions.end(request);
                response.sendRedirect("/sign-in?sso=weak");
                return;
            }
            String issuer = String.valueOf(recognised.getIssuer());
            String subject = Objects.requireNonNull(recognised.getSubject(), "a checked statement has a subject");
            String named = settings.match() == null ? null : recognised.getClaimAsString(settings.match());
            var user = identities
                    .user(issuer, subject, named)
                    .flatMap(meant -> signIns.recognised(meant, request.getRemoteAddr()));
            sessions.end(request);
            if (user.isPresent()) {
                sessions.begin(user.get(), request, response);
                response.sendRedirect(request.getAttribute(Requests.TO) instanceof String to ? Page.inside(to) : "/");
            } else {
                response.sendRedirect("/sign-in?sso=unknown");
            }
        }
    }
}
