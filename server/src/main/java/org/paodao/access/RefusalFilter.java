package org.paodao.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.paodao.kernel.CurrentUser;
import org.paodao.ui.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Looks at the answer, whoever gave it, and has refusals of those who are signed in noted. */
final class RefusalFilter extends OncePerRequestFilter {
    /** What filters refuse before a door is reached, such as a form without its token. */
    private static final String NO_DOOR = "—";

    private final RefusedDoors refused;

    RefusalFilter(RefusedDoors refused) {
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        next.doFilter(request, response);
        int status = response.getStatus();
        if (status != HttpStatus.FORBIDDEN.value() && status != HttpStatus.NOT_FOUND.value()) {
            return;
        }
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof SignedIn signedIn) {
            note(signedIn.user(), status, request);
        }
    }

    private void note(CurrentUser user, int status, HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String door = request.getMethod() + " " + (pattern == null ? NO_DOOR : pattern);
        if (status == HttpStatus.FORBIDDEN.value()) {
            refused.forbidden(user, door);
        } else {
            refused.notFound(user, door, asked(request));
        }
    }

    private static Map<String, String> asked(HttpServletRequest request) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> asked.put(String.valueOf(name), String.valueOf(value)));
        }
        return asked;
    }
}
