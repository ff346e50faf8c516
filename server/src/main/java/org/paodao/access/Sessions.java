package org.paodao.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, by session. A session holds two ids and nothing of the program's types, so it outlives an upgrade;
 * the account is looked up at each request, so closing it ends its sessions at once.
 */
@Component
public class Sessions implements SecurityContextRepository {
    private static final String JURISDICTION = "jurisdiction";
    private static final String ACCOUNT = "account";

    private final Access access;
    private final SessionAuthenticationStrategy newCsrfToken;

    Sessions(Access access, CsrfTokenRepository csrfTokens) {
        this.access = access;
        this.newCsrfToken = new CsrfAuthenticationStrategy(csrfTokens);
    }

    /** Begins a session for a user who has just proved who they are; an old session of this browser ends. */
    public void begin(CurrentUser user, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(JURISDICTION, user.jurisdiction().toString());
        session.setAttribute(ACCOUNT, user.account().toString());
        newCsrfToken.onAuthentication(new Principal(user, null), request, response);
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
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    private SecurityContext context(HttpServletRequest request) {
        var context = new SecurityContextImpl();
        user(request.getSession(false)).ifPresent(user -> context.setAuthentication(new Principal(user, null)));
        return context;
    }

    private Optional<CurrentUser> user(@Nullable HttpSession session) {
        if (session != null
                && session.getAttribute(JURISDICTION) instanceof String jurisdiction
                && session.getAttribute(ACCOUNT) instanceof String account) {
            return access.user(UUID.fromString(jurisdiction), UUID.fromString(account));
        }
        return Optional.empty();
    }
}
