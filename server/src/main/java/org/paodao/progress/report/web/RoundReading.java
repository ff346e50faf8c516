package org.paodao.progress.report.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.progress.claim.Claims;
import org.paodao.progress.report.RoundDesk;
import org.springframework.stereotype.Component;

/** A round with what was noticed in its reports. */
@Component
record RoundReading(RoundDesk desk, Claims claims) {

    RoundPage page(CurrentUser user, UUID round, Map<String, String> typed) {
        boolean office = Permissions.may(user, Permission.REPORT_ACCEPT);
        return new RoundPage(
                desk.round(user, round),
                office,
                user.account(),
                typed,
                office ? claims.open(user, List.of(round)) : Map.of());
    }
}
