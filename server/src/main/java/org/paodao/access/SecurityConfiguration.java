package org.paodao.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.ui.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Nothing is open unless {@link OpenAddresses} says so. Pages know sessions, programs know tokens; neither takes the other's. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    @Order(1)
    SecurityFilterChain programSecurity(
            HttpSecurity http,
            ProgramTokens bearers,
            RefusedDoors refused,
            @Value("${paodao.api.calls-per-minute:600}") int callsPerMinute) {
        return headers(http, refused)
                .securityMatcher("/api/**", "/metrics", OpenAddresses.FEEDS)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerTokens(bearers), AuthorizationFilter.class)
                .addFilterBefore(new CallLimit(callsPerMinute, Clock.systemUTC()), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/tokens")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/openapi.json", OpenAddresses.FEEDS)
                        .permitAll()
                        .requestMatchers("/metrics")
                        .access((who, where) -> new AuthorizationDecision(watchesTheSystem(who.get())))
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(denied -> denied.authenticationEntryPoint((request, response, why) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    response.sendError(HttpStatus.UNAUTHORIZED.value());
                }))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageSecurity(
            HttpSecurity http,
            Sessions sessions,
            CsrfTokenRepository csrfTokens,
            RefusedDoors refused,
            ObjectProvider<SingleSignOn> sso) {
        sso.ifAvailable(service -> service.filters().customize(http));
        return headers(http, refused)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OpenAddresses.PAGES.toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(denied -> denied.authenticationEntryPoint(toSignIn()))
                .build();
    }

    private static boolean watchesTheSystem(@Nullable Authentication who) {
        return who instanceof SignedIn signedIn && Permissions.may(signedIn.user(), Permission.SYSTEM_MANAGE);
    }

    /** The time of each filter is measured for nobody; requests are measured as a whole. */
    @Bean
    SecurityObservationSettings noTimesOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new CsrfCookies();
    }

    /** Whoever signs in gets a new token against forged requests. */
    @Bean
    CsrfAuthenticationStrategy newCsrfToken(CsrfTokenRepository tokens) {
        return new CsrfAuthenticationStrategy(tokens);
    }

    /** To the sign-in page and back; htmx is told to leave the page, for it cannot show a sign-in in the middle of one. */
    private static AuthenticationEntryPoint toSignIn() {
        return (request, response, why) -> {
            if ("true".equals(request.getHeader("HX-Request"))) {
                response.setHeader("HX-Redirect", "/sign-in");
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
            } else {
                response.setHeader(HttpHeaders.LOCATION, "/sign-in" + comingBack(request));
                response.setStatus(HttpStatus.SEE_OTHER.value());
            }
        };
    }

    private static String comingBack(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "GET".equals(request.getMethod()) && address.length() > 1
                ? "?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8)
                : "";
    }

    /** What both have: headers, and somebody who notes what is refused. */
    private static HttpSecurity headers(HttpSecurity http, RefusedDoors refused) {
        return http.addFilterAfter(new RefusalFilter(refused), HeaderWriterFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)));
    }
}
