package org.paodao.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.paodao.access.OwnAccount;
import org.paodao.access.OwnAccount.NewPassword;
import org.paodao.access.Permissions;
import org.paodao.access.SecondFactors;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own password and second factor; some have to begin here. */
@Controller
class SafetyController {
    private final OwnAccount account;
    private final SecondFactors factors;

    SafetyController(OwnAccount account, SecondFactors factors) {
        this.account = account;
        this.factors = factors;
    }

    /** Where {@code Doors} sends who has something to do before anything else. */
    @Needs({Permission.OWN_ACCOUNT, Permission.OWN_PASSWORD, Permission.OWN_CODE})
    @GetMapping("/account/first-step")
    Page firstStep(CurrentUser user) {
        if (Permissions.may(user, Permission.OWN_ACCOUNT)) {
            return Page.redirect("/");
        }
        return Page.redirect(Permissions.may(user, Permission.OWN_PASSWORD) ? "/account/password" : "/account/code");
    }

    @Needs(Permission.OWN_PASSWORD)
    @GetMapping("/account/password")
    Page passwordForm(CurrentUser user) {
        return new PasswordPage(isFirst(user));
    }

    @Needs(Permission.OWN_PASSWORD)
    @PostMapping("/account/password")
    Page password(
            CurrentUser user,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        return Page.orAgain(
                () -> {
                    account.changePassword(
                            user, new NewPassword(current, password, again), OwnAccountController.session(request));
                    return Page.redirect(isFirst(user) ? "/account/first-step" : "/account")
                            .saying("access.password.changed");
                },
                () -> new PasswordPage(isFirst(user)));
    }

    @Needs(Permission.OWN_CODE)
    @GetMapping("/account/code")
    Page codeForm(CurrentUser user) {
        return factors.state(user).on() ? new CodeOffPage() : codePage(user);
    }

    @Needs(Permission.OWN_CODE)
    @PostMapping("/account/code")
    Page code(CurrentUser user, @RequestParam(defaultValue = "") String code) {
        return Page.orAgain(() -> new CodesPage(factors.confirm(user, code), false), () -> codePage(user));
    }

    @Needs(Permission.OWN_CODE)
    @PostMapping("/account/code/remove")
    Page removeCode(CurrentUser user, @RequestParam(defaultValue = "") String code) {
        return Page.orAgain(
                () -> {
                    account.removeCode(user, code);
                    return Page.redirect("/account").saying("access.code.off");
                },
                CodeOffPage::new);
    }

    @Needs(Permission.OWN_CODE)
    @GetMapping("/account/recovery-codes")
    Page newCodesForm(CurrentUser user) {
        return newCodesPage(user);
    }

    @Needs(Permission.OWN_CODE)
    @PostMapping("/account/recovery-codes")
    Page newCodes(
            CurrentUser user,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code) {
        return Page.orAgain(
                () -> new CodesPage(account.renewRecoveryCodes(user, password, code), true), () -> newCodesPage(user));
    }

    /** Without codes there is nothing to renew: they are set up first. */
    private Page newCodesPage(CurrentUser user) {
        SecondFactors.State state = factors.state(user);
        return state.on() ? new NewCodesPage(state.recoveryCodes()) : codePage(user);
    }

    private CodePage codePage(CurrentUser user) {
        return new CodePage(factors.invite(user), isFirst(user));
    }

    private static boolean isFirst(CurrentUser user) {
        return !Permissions.may(user, Permission.OWN_ACCOUNT);
    }
}
