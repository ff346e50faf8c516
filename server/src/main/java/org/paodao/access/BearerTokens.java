package org.paodao.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a request in by its {@code Authorization: Bearer} header, for this request only. */
final class BearerTokens extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final ProgramTokens tokens;

    BearerTokens(ProgramTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            tokens.bearer(header.substring(BEARER.length()).strip())
                    .ifPresent(caller -> SecurityContextHolder.setContext(
                            new SecurityContextImpl(new Principal(caller.user(), caller.token()))));
        }
        next.doFilter(request, response);
    }
}
