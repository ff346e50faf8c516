package org.paodao.access.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.AccountLine;
import org.paodao.access.AccountView;
import org.paodao.access.HeldRole;
import org.paodao.access.NewGrant.Scope;
import org.paodao.access.Permissions;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;
import org.springframework.web.util.UriUtils;

/**
 * One account, with all that can be done about it.
 *
 * @param own whether it is the officer's own, which only another officer changes
 * @param plans those a role can be narrowed to
 * @param form what was typed
 */
public record AccountPage(AccountView view, boolean own, Map<UUID, String> plans, ChangeForm form) implements Page {

    public AccountLine line() {
        return view.line();
    }

    public String address() {
        return address(line().username());
    }

    static String address(String username) {
        return "/accounts/" + UriUtils.encodePathSegment(username, StandardCharsets.UTF_8);
    }

    /** The name of the account's unit; empty for none. */
    public String unit() {
        return line().unit() == null ? "" : view.names().getOrDefault(line().unit(), "");
    }

    /** How far a role reaches, in words. */
    public String reach(Ui ui, HeldRole role) {
        String within = role.within() == null ? "" : view.names().getOrDefault(role.within(), "—");
        return ui.msg("access.reach." + AccountsPage.word(role.scope())) + (within.isEmpty() ? "" : " · " + within);
    }

    /** The roles that this account may be given. */
    public List<Option> roles(Ui ui) {
        return Arrays.stream(Role.values())
                .filter(line()::mayBe)
                .map(role -> new Option(role.name(), ui.msg("access.role." + AccountsPage.word(role))))
                .toList();
    }

    public List<Option> reaches(Ui ui) {
        return Arrays.stream(Scope.values())
                .map(scope -> new Option(scope.name(), ui.msg("access.reach." + AccountsPage.word(scope))))
                .toList();
    }

    public List<Option> planOptions() {
        return plans.entrySet().stream()
                .map(plan -> new Option(plan.getKey().toString(), plan.getValue()))
                .toList();
    }

    /** What a token of this service account may be allowed. */
    public List<Permission> permissions() {
        return line().roles().stream()
                .map(Permissions::of)
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** What was typed, or what is there now. */
    public static String or(@Nullable String typed, String present) {
        return typed == null ? present : typed;
    }
}
