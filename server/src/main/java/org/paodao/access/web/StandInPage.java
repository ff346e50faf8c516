package org.paodao.access.web;

import java.util.List;
import org.paodao.access.web.OwnAccountPage.OwnForm;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.paodao.ui.Page;

/**
 * The form to let a colleague stand in.
 *
 * @param roles those that can be left to a colleague
 * @param form what was typed
 */
public record StandInPage(List<Role> roles, OwnForm form) implements Page {
    static List<Role> roles(CurrentUser user) {
        return user.authority().grants().stream()
                .map(Grant::role)
                .filter(role -> role.sphere() == Role.Sphere.BUSINESS)
                .distinct()
                .sorted()
                .toList();
    }

    public boolean chosen(Role role) {
        return form.roles() != null && form.roles().contains(role);
    }
}
