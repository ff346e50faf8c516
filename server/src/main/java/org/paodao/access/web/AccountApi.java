package org.paodao.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.paodao.access.AccountAct;
import org.paodao.access.AccountCare;
import org.paodao.access.AccountFilter;
import org.paodao.access.AccountLine;
import org.paodao.access.AccountLists;
import org.paodao.access.AccountView;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for programs of the security officer. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountApi {
    private final AccountLists lists;
    private final AccountCare care;

    AccountApi(AccountLists lists, AccountCare care) {
        this.lists = lists;
        this.care = care;
    }

    @Operation(summary = "Accounts in the order of usernames, 100 at a time")
    @Needs(Permission.ACCOUNT_MANAGE)
    @GetMapping
    List<AccountLine> accounts(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) AccountFilter.@Nullable State state,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "") String after) {
        return lists.accounts(user, new AccountFilter(q, state, role, after));
    }

    @Operation(summary = "One account with its roles, tokens and history")
    @Needs(Permission.ACCOUNT_MANAGE)
    @GetMapping("/{username}")
    AccountView account(@Parameter(hidden = true) CurrentUser user, @PathVariable String username) {
        return lists.account(user, username);
    }

    @Operation(summary = "Open an account; a person's made-up password is shown this once")
    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping
    ResponseEntity<Secret> open(@Parameter(hidden = true) CurrentUser user, @RequestBody AccountForm form) {
        var opening = form.opening(lists.unit(user, "unit", form.unit()));
        String password = care.open(user, opening);
        return ResponseEntity.created(URI.create(
                        "/api/v1" + AccountPage.address(opening.username().strip())))
                .cacheControl(CacheControl.noStore())
                .body(new Secret(password));
    }

    @Operation(summary = "Change what an account is called and which unit it works for")
    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/{username}/details")
    AccountView describe(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String username, @RequestBody ChangeForm form) {
        String name = form.displayName() == null ? "" : form.displayName();
        return act(user, username, form, act -> care.describe(user, act, name, lists.unit(user, "unit", form.unit())));
    }

    @Operation(summary = "Give a role")
    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/{username}/roles")
    AccountView give(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String username, @RequestBody ChangeForm form) {
        return act(user, username, form, act -> care.give(user, act, form.grant(user, lists)));
    }

    @Operation(summary = "Take a role back")
    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/{username}/roles/{grant}/take-back")
    AccountView takeBack(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String username,
            @PathVariable UUID grant,
            @RequestBody ChangeForm form) {
        return act(user, username, form, act -> care.takeBack(user, act, grant));
    }

    @Operation(summary = "Close an account; its sessions and tokens end at once")
    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/{username}/close")
    AccountView close(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String username, @RequestBody ChangeForm form) {
        return act(user, username, form, act -> care.close(user, act));
    }

    @Operation(summary = "Open a closed account again")
    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/{username}/reopen")
    AccountView reopen(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String username, @RequestBody ChangeForm form) {
        return act(user, username, form, act -> care.reopen(user, act));
    }

    @Operation(summary = "Let a locked account sign in again")
    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/{username}/unlock")
    AccountView unlock(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String username, @RequestBody ChangeForm form) {
        return act(user, username, form, act -> care.unlock(user, act));
    }

    @Operation(summary = "Make up a new password, shown this once")
    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/{username}/password")
    ResponseEntity<Secret> resetPassword(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String username, @RequestBody ChangeForm form) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Secret(care.resetPassword(user, form.act(username))));
    }

    @Operation(summary = "Sign every browser of the account out")
    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/{username}/sessions/end")
    AccountView endSessions(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String username, @RequestBody ChangeForm form) {
        return act(user, username, form, act -> care.endSessions(user, act));
    }

    @Operation(summary = "Remove the second factor of somebody who lost it")
    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/{username}/code/remove")
    AccountView removeCode(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String username, @RequestBody ChangeForm form) {
        return act(user, username, form, act -> care.removeCode(user, act));
    }

    @Operation(summary = "Issue a token of a service account; its value is shown this once")
    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/{username}/tokens")
    ResponseEntity<TokenApi.Token> issueToken(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String username, @RequestBody ChangeForm form) {
        return TokenApi.shown(care.issueToken(user, form.act(username), form.token()));
    }

    @Operation(summary = "End a token of an account")
    @Needs(Permission.ACCOUNT_MANAGE)
    @PostMapping("/{username}/tokens/{token}/revoke")
    AccountView revokeToken(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String username,
            @PathVariable UUID token,
            @RequestBody ChangeForm form) {
        return act(user, username, form, act -> care.revokeToken(user, act, token));
    }

    private AccountView act(CurrentUser user, String username, ChangeForm form, Consumer<AccountAct> work) {
        work.accept(form.act(username));
        return lists.account(user, username);
    }

    /**
     * What is shown this once.
     *
     * @param password for the first sign-in; null for a service account
     */
    record Secret(@Nullable String password) {
        @Override
        public String toString() {
            return "Secret";
        }
    }
}
