package org.paodao.access.web;

import java.util.UUID;
import java.util.function.Consumer;
import org.paodao.access.AccountAct;
import org.paodao.access.AccountCare;
import org.paodao.access.AccountLists;
import org.paodao.access.FirstPasswords;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The buttons on the page of an account. */
@Controller
@RequestMapping("/accounts/{username}")
class AccountActController {
    private final AccountCare care;
    private final AccountLists lists;
    private final FirstPasswords first;

    AccountActController(AccountCare care, AccountLists lists, FirstPasswords first) {
        this.care = care;
        this.lists = lists;
        this.first = first;
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/details")
    Page describe(CurrentUser user, @PathVariable String username, @ModelAttribute ChangeForm form) {
        return act(user, username, form, act -> {
            String name = form.displayName() == null ? "" : form.displayName();
            care.describe(user, act, name, lists.unit(user, "unit", form.unit()));
        });
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/roles")
    Page give(CurrentUser user, @PathVariable String username, @ModelAttribute ChangeForm form) {
        return act(user, username, form, act -> care.give(user, act, form.grant(user, lists)));
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/roles/{grant}/take-back")
    Page takeBack(
            CurrentUser user,
            @PathVariable String username,
            @PathVariable UUID grant,
            @ModelAttribute ChangeForm form) {
        return act(user, username, form, act -> care.takeBack(user, act, grant));
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/close")
    Page close(CurrentUser user, @PathVariable String username, @ModelAttribute ChangeForm form) {
        return act(user, username, form, act -> care.close(user, act));
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/reopen")
    Page reopen(CurrentUser user, @PathVariable String username, @ModelAttribute ChangeForm form) {
        return act(user, username, form, act -> care.reopen(user, act));
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/unlock")
    Page unlock(CurrentUser user, @PathVariable String username, @ModelAttribute ChangeForm form) {
        return act(user, username, form, act -> care.unlock(user, act));
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/password")
    Page resetPassword(CurrentUser user, @PathVariable String username, @ModelAttribute ChangeForm form) {
        return Page.orAgain(
                () -> SecretPage.password(
                        username,
                        care.resetPassword(user, form.act(username)),
                        AccountPage.address(username),
                        first.days()),
                () -> again(user, username, form));
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/sessions/end")
    Page endSessions(CurrentUser user, @PathVariable String username, @ModelAttribute ChangeForm form) {
        return act(user, username, form, act -> care.endSessions(user, act));
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/code/remove")
    Page removeCode(CurrentUser user, @PathVariable String username, @ModelAttribute ChangeForm form) {
        return act(user, username, form, act -> care.removeCode(user, act));
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/tokens")
    Page issueToken(CurrentUser user, @PathVariable String username, @ModelAttribute ChangeForm form) {
        return Page.orAgain(
                () -> SecretPage.token(
                        username,
                        care.issueToken(user, form.act(username), form.token()).value(),
                        AccountPage.address(username)),
                () -> again(user, username, form));
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/tokens/{token}/revoke")
    Page revokeToken(
            CurrentUser user,
            @PathVariable String username,
            @PathVariable UUID token,
            @ModelAttribute ChangeForm form) {
        return act(user, username, form, act -> care.revokeToken(user, act, token));
    }

    private Page act(CurrentUser user, String username, ChangeForm form, Consumer<AccountAct> work) {
        return Page.orAgain(
                () -> {
                    work.accept(form.act(username));
                    return Page.redirect(AccountPage.address(username)).saying("access.done");
                },
                () -> again(user, username, form));
    }

    private AccountPage again(CurrentUser user, String username, ChangeForm form) {
        return AccountController.page(lists, user, username, form);
    }
}
