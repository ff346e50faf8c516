package org.paodao.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Access;
import org.paodao.access.Sessions;
import org.paodao.access.SingleSignOn;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {
    private final Access access;
    private final Sessions sessions;
    private final @Nullable SingleSignOn service;

    SignInController(Access access, Sessions sessions, ObjectProvider<SingleSignOn> service) {
        this.access = access;
        this.sessions = sessions;
        this.service = service.getIfAvailable();
    }

    @GetMapping("/sign-in")
    Page form(@RequestParam(defaultValue = "/") String to, @RequestParam(defaultValue = "") String sso) {
        return new SignInPage("", to, service, sso.equals("failed") || sso.equals("unknown") ? sso : "");
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
                    sessions.begin(access.signIn(username, password, request.getRemoteAddr()), request, response);
                    return Page.redirectInside(to);
                },
                () -> new SignInPage(username, to, service, ""));
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/sign-out")
    Page signOut(HttpServletRequest request) {
        sessions.end(request);
        return Page.redirect("/sign-in").saying("access.signed-out");
    }
}
