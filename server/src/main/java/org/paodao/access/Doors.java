package org.paodao.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    private static final String FIRST_STEP = "/account/first-step";
    private static final PathPattern[] OPEN =
            OpenAddresses.all().map(PathPatternParser.defaultInstance::parse).toArray(PathPattern[]::new);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || isOpen(request)) {
            return true;
        }
        CurrentUser user = user();
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (user != null && needs != null && mayPass(user, needs)) {
            return true;
        }
        if (user != null && hasAStepToMake(user) && !request.getRequestURI().startsWith("/api/")) {
            sendToThatStep(request, response);
            return false;
        }
        throw new AccessDeniedException("not permitted");
    }

    private static @Nullable CurrentUser user() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn signedIn ? signedIn.user() : null;
    }

    /** A password to change or a second factor to set up comes before everything else. */
    private static boolean hasAStepToMake(CurrentUser user) {
        return !Permissions.may(user, Permission.OWN_ACCOUNT);
    }

    private static void sendToThatStep(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", FIRST_STEP);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, FIRST_STEP);
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
