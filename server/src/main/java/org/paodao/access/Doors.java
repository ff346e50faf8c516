package org.paodao.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.ui.SignedIn;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Asks at every endpoint for what it {@link Needs}; an endpoint that says nothing is closed unless it is declared open. */
@Component
class Doors implements HandlerInterceptor, WebMvcConfigurer {
    private static final PathPattern[] OPEN =
            OpenAddresses.all().map(PathPatternParser.defaultInstance::parse).toArray(PathPattern[]::new);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isOpen(request)) {
            ask(method.getMethodAnnotation(Needs.class));
        }
        return true;
    }

    private static void ask(@Nullable Needs needs) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean allowed = needs != null
                && who != null
                && who.getPrincipal() instanceof SignedIn signedIn
                && mayPass(signedIn.user(), needs);
        if (!allowed) {
            throw new AccessDeniedException("not permitted");
        }
    }

    private static boolean mayPass(CurrentUser user, Needs needs) {
        return Arrays.stream(needs.value()).anyMatch(permission -> Permissions.may(user, permission));
    }

    private static boolean isOpen(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return Arrays.stream(OPEN).anyMatch(pattern -> pattern.matches(path));
    }
}
