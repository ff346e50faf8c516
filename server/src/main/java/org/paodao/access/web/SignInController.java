package org.paodao.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Access;
import org.paodao.access.Sessions;
import org.paodao.access.SignIns;
import org.paodao.access.SingleSignOn;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Password, then code, and out again. */
@Controller
class SignInController {
    /** Machines are shared: what a page left in the browser goes. Language and theme are cookies and stay. */
    private static final String LEFT_BEHIND = "\"cache\", \"storage\"";

    private static final Set<String> SSO_PROBLEMS = Set.of("failed", "silent", "unknown", "weak");

    private final SignIns signIns;
    private final Sessions sessions;
    private final Access access;
    private final @Nullable SingleSignOn service;

    SignInController(SignIns signIns, Sessions sessions, Access access, ObjectProvider<SingleSignOn> service) {
        this.access = access;
        this.signIns = signIns;
        this.sessions = sessions;
        this.service = service.getIfAvailable();
    }

    @GetMapping("/sign-in")
    Page form(@RequestParam(defaultValue = "/") String to, @RequestParam(defaultValue = "") String sso) {
        return new SignInPage("", to, access.isEmpty(), service, SSO_PROBLEMS.contains(sso) ? sso : "");
    }

    @PostMapping("/sign-in")
    Page signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        return Page.orAgain(
                () -> {
                    SignIns.Step step = signIns.password(username, password, request.getRemoteAddr());
                    if (step.codeNeeded()) {
                        sessions.await(step.user(), request);
                        return new SignInCodePage(to);
                    }
                    sessions.begin(step.user(), request, response);
                    return Page.redirectInside(to);
                },
                () -> new SignInPage(username, to, access.isEmpty(), service, ""));
    }

    /** Whoever reloads the page of the code begins again. */
    @GetMapping("/sign-in/code")
    Page codeForm() {
        return Page.redirect("/sign-in");
    }

    @PostMapping("/sign-in/code")
    Page code(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        CurrentUser awaited = sessions.awaited(request).orElse(null);
        if (awaited == null) {
            return Page.redirect("/sign-in").saying("access.sign-in.code.late");
        }
        return Page.orAgain(
                () -> {
                    sessions.begin(signIns.code(awaited, code, request.getRemoteAddr()), request, response);
                    return Page.redirectInside(to);
                },
                () -> new SignInCodePage(to));
    }

    @Needs({Permission.OWN_ACCOUNT, Permission.OWN_PASSWORD, Permission.OWN_CODE})
    @PostMapping("/sign-out")
    Page signOut(CurrentUser user, HttpServletRequest request, HttpServletResponse response) {
        signIns.left(user);
        sessions.end(request);
        response.setHeader("Clear-Site-Data", LEFT_BEHIND);
        return Page.redirect("/sign-in").saying("access.signed-out");
    }
}
