package org.paodao.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;

/** Somebody invented in whose name sample data come that the office would not enter itself. */
final class DemoVoice {
    private DemoVoice() {}

    /** A user of the office's district without an account, with this name and authority. */
    static CurrentUser of(CurrentUser office, Role role, String name, Authority authority) {
        return new CurrentUser(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                office.jurisdiction(),
                "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                name,
                authority);
    }
}
