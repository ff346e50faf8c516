package org.paodao.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, by session. A session holds ids and words and nothing of the program's types, so it outlives an upgrade;
 * the account is looked up at each request, so closing it ends its sessions at once.
 */
@Component
public class Sessions implements SecurityContextRepository {
    private static final String JURISDICTION = "jurisdiction";
    private static final String ACCOUNT = "account";
    /** Whose password was right and whose code is still missing: nobody is signed in yet. */
    private static final String CODE_MISSING = "code-missing";
    /** For whom the user stands in, as the id of the agreement. */
    private static final String STAND_IN = "stand-in";

    private static final int CODE_SECONDS = 300;

    private final Access access;
    private final StandIns standIns;
    private final SessionLimits limits;
    private final SessionAuthenticationStrategy newCsrfToken;

    Sessions(Access access, StandIns standIns, SessionLimits limits, CsrfAuthenticationStrategy newCsrfToken) {
        this.access = access;
        this.standIns = standIns;
        this.limits = limits;
        this.newCsrfToken = newCsrfToken;
    }

    /** Begins a session for a user who has just proved who they are; an old session of this browser ends. */
    public void begin(CurrentUser user, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = fresh(user, request);
        session.setAttribute(OpenSessions.ACCOUNT, user.account().toString());
        session.setAttribute(OpenSessions.ADDRESS, request.getRemoteAddr());
        session.setAttribute(OpenSessions.DEVICE, Devices.name(request.getHeader(HttpHeaders.USER_AGENT)));
        newCsrfToken.onAuthentication(new Principal(user, null), request, response);
    }

    /** Remembers for a few minutes whose password was right. */
    public void await(CurrentUser user, HttpServletRequest request) {
        HttpSession session = fresh(user, request);
        session.setAttribute(CODE_MISSING, "yes");
        session.setMaxInactiveInterval(CODE_SECONDS);
    }

    /** Whose password was right in this browser and whose code is missing. */
    public Optional<CurrentUser> awaited(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(CODE_MISSING) != null ? account(session) : Optional.empty();
    }

    /** From the next request on the user acts for the colleague; in their own name again with null. */
    public void actFor(@Nullable UUID standIn, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        if (standIn == null) {
            session.removeAttribute(STAND_IN);
        } else {
            session.setAttribute(STAND_IN, standIn.toString());
        }
    }

    /** Ends this browser's session. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Called when somebody first asks who is signed in, so a style sheet costs no query. */
    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    /** Nothing to save: {@link #begin} has done it, and nothing changes later. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null && session.getAttribute(CODE_MISSING) == null;
    }

    private HttpSession fresh(CurrentUser user, HttpServletRequest request) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(JURISDICTION, user.jurisdiction().toString());
        session.setAttribute(ACCOUNT, user.account().toString());
        return session;
    }

    private SecurityContext context(HttpServletRequest request) {
        var context = new SecurityContextImpl();
        user(request.getSession(false)).ifPresent(user -> context.setAuthentication(new Principal(user, null)));
        return context;
    }

    private Optional<CurrentUser> user(@Nullable HttpSession session) {
        if (session == null || session.getAttribute(CODE_MISSING) != null) {
            return Optional.empty();
        }
        if (limits.isTooOld(session)) {
            session.invalidate();
            return Optional.empty();
        }
        Optional<CurrentUser> user = account(session);
        return user.isPresent() && session.getAttribute(STAND_IN) instanceof String standIn
                ? standIns.acting(user.get(), UUID.fromString(standIn)).or(() -> user)
                : user;
    }

    private Optional<CurrentUser> account(HttpSession session) {
        if (session.getAttribute(JURISDICTION) instanceof String jurisdiction
                && session.getAttribute(ACCOUNT) instanceof String account) {
            return access.user(UUID.fromString(jurisdiction), UUID.fromString(account));
        }
        return Optional.empty();
    }

    /**
     * How long a session may last in all.
     *
     * @param longest since signing in, however busy
     */
    record SessionLimits(Duration longest, Clock clock) {
        boolean isTooOld(HttpSession session) {
            return clock.millis() - session.getCreationTime() > longest.toMillis();
        }
    }
}
