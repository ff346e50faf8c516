package org.paodao.access.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.AccountCare;
import org.paodao.access.AccountFilter;
import org.paodao.access.AccountLine;
import org.paodao.access.AccountLists;
import org.paodao.access.AccountView;
import org.paodao.access.FirstPasswords;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of accounts, and opening one. */
@Controller
class AccountController {
    private final AccountLists lists;
    private final AccountCare care;
    private final FirstPasswords first;

    AccountController(AccountLists lists, AccountCare care, FirstPasswords first) {
        this.lists = lists;
        this.care = care;
        this.first = first;
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @GetMapping("/accounts")
    AccountsPage accounts(
            CurrentUser user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) AccountFilter.@Nullable State state,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "") String after) {
        var filter = new AccountFilter(q.strip(), state, role, after);
        List<AccountLine> lines = lists.accounts(user, filter);
        return new AccountsPage(lines, lists.units(user, lines), filter);
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @GetMapping("/accounts/new")
    AccountNewPage form() {
        return new AccountNewPage(AccountForm.EMPTY, first.days());
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/accounts")
    Page open(CurrentUser user, @ModelAttribute AccountForm form) {
        return Page.orAgain(
                () -> {
                    UUID unit = lists.unit(user, "unit", form.unit());
                    var opening = form.opening(unit);
                    String password = care.open(user, opening);
                    String address = AccountPage.address(opening.username().strip());
                    return password == null
                            ? Page.redirect(address).saying("access.opened", opening.username())
                            : SecretPage.password(opening.username(), password, address, first.days());
                },
                () -> new AccountNewPage(form, first.days()));
    }

    @Needs(Permission.ACCOUNT_MANAGE)
    @GetMapping("/accounts/{username}")
    AccountPage account(CurrentUser user, @PathVariable String username) {
        return page(lists, user, username, ChangeForm.EMPTY);
    }

    static AccountPage page(AccountLists lists, CurrentUser user, String username, ChangeForm form) {
        AccountView view = lists.account(user, username);
        return new AccountPage(view, view.line().id().equals(user.account()), lists.plans(user), form);
    }
}
