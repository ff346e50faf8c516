package org.paodao.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.NewToken;
import org.paodao.access.OwnAccount;
import org.paodao.access.ProgramTokens;
import org.paodao.access.SecondFactors;
import org.paodao.access.StandIns;
import org.paodao.access.web.OwnAccountPage.OwnForm;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own account: browsers, tokens. */
@Controller
class OwnAccountController {
    private final OwnAccount account;
    private final ProgramTokens tokens;
    private final SecondFactors factors;
    private final StandIns standIns;

    OwnAccountController(OwnAccount account, ProgramTokens tokens, SecondFactors factors, StandIns standIns) {
        this.account = account;
        this.tokens = tokens;
        this.factors = factors;
        this.standIns = standIns;
    }

    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/account")
    Page own(CurrentUser user, HttpServletRequest request) {
        return page(user, OwnForm.EMPTY, request);
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/account/sessions/{session}/end")
    Page endSession(CurrentUser user, @PathVariable String session) {
        account.endSession(user, session);
        return Page.redirect("/account").saying("access.session.ended");
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/account/sessions/end-others")
    Page endOthers(CurrentUser user, HttpServletRequest request) {
        account.endOtherSessions(user, session(request));
        return Page.redirect("/account").saying("access.session.ended");
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/account/tokens")
    Page issue(CurrentUser user, @ModelAttribute OwnForm form, HttpServletRequest request) {
        return Page.orAgain(
                () -> SecretPage.token(
                        user.displayName(), tokens.issue(user, token(form)).value(), "/account"),
                () -> page(user, form, request));
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/account/tokens/{token}/revoke")
    Page revoke(CurrentUser user, @PathVariable UUID token) {
        tokens.revoke(user, token);
        return Page.redirect("/account").saying("access.token.revoked");
    }

    private static NewToken token(OwnForm form) {
        Set<Permission> scope = form.scope() == null ? Set.of() : new HashSet<>(form.scope());
        return new NewToken(
                form.name() == null ? "" : form.name().strip(),
                scope,
                form.days() == null ? 0 : form.days(),
                form.requestKey());
    }

    private OwnAccountPage page(CurrentUser user, OwnForm form, HttpServletRequest request) {
        return new OwnAccountPage(
                user,
                factors.state(user),
                account.sessions(user, session(request)),
                tokens.tokens(user),
                standIns.given(user),
                standIns.received(user),
                form);
    }

    static @Nullable String session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getId();
    }
}
