package org.paodao.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.OpenSession;
import org.paodao.access.Permissions;
import org.paodao.access.SecondFactors;
import org.paodao.access.StandIn;
import org.paodao.access.TokenLine;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * One's own account.
 *
 * @param user whose it is
 * @param code whether a code is asked at sign-in
 * @param sessions the browsers signed in
 * @param tokens those that are valid
 * @param given colleagues who stand in for the user
 * @param received colleagues for whom the user stands in
 * @param form what was typed
 */
public record OwnAccountPage(
        CurrentUser user,
        SecondFactors.State code,
        List<OpenSession> sessions,
        List<TokenLine> tokens,
        List<StandIn> given,
        List<StandIn> received,
        OwnForm form)
        implements Page {

    /** So many permissions of a token are listed without being asked for. */
    public static final int SAID_AT_ONCE = 3;

    /** What a token may be allowed: what its owner may. */
    public List<Permission> permissions() {
        return Arrays.stream(Permission.values())
                .filter(permission -> !Permission.OWN.contains(permission) && Permissions.may(user, permission))
                .toList();
    }

    /** The user's roles, each once. */
    public List<Role> roles() {
        return user.authority().grants().stream()
                .map(Grant::role)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether colleagues can stand in: for work, in one's own name. */
    public boolean canBeAbsent() {
        return !acting() && roles().stream().anyMatch(role -> role.sphere() == Role.Sphere.BUSINESS);
    }

    public boolean acting() {
        return user.authority().behalf() != null;
    }

    /** Whether this is what the user does at the moment. */
    public boolean actsFor(StandIn standIn) {
        Authority.Behalf behalf = user.authority().behalf();
        return behalf != null && behalf.name().equals(standIn.absent());
    }

    /** The roles of an agreement in words. */
    public static String roles(Ui ui, StandIn standIn) {
        return standIn.roles().isEmpty()
                ? ui.msg("access.stand-in.all-roles")
                : String.join(
                        ui.chinese() ? "、" : ", ",
                        standIn.roles().stream()
                                .map(role -> ui.msg("access.role." + AccountsPage.word(role)))
                                .toList());
    }

    /** The scope of a token in words. */
    public static String scope(Ui ui, TokenLine token) {
        return token.scope() == null
                ? ui.msg("access.token.everything")
                : String.join(
                        ui.chinese() ? "、" : ", ",
                        token.scope().stream()
                                .map(permission -> ui.msg("access.permission." + AccountsPage.word(permission)))
                                .toList());
    }

    /**
     * What the page sends; each form uses a part of it.
     *
     * @param name what a token is for
     * @param scope what it may do
     * @param days how long it lives
     * @param substitute who stands in
     * @param roles which roles
     * @param since first day
     * @param until last day
     * @param reason why
     * @param standIn for whom to act; null for oneself
     * @param requestKey of the form for a token
     */
    public record OwnForm(
            @Nullable String name,
            @Nullable List<Permission> scope,
            @Nullable Integer days,
            @Nullable String substitute,
            @Nullable List<Role> roles,
            @Nullable String since,
            @Nullable String until,
            @Nullable String reason,
            @Nullable UUID standIn,
            @Nullable UUID requestKey) {
        static final OwnForm EMPTY = new OwnForm(null, null, null, null, null, null, null, null, null, null);
    }
}
