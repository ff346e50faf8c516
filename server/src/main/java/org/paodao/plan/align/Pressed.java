package org.paodao.plan.align;

import java.util.Map;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;

/** Names a row of a plan and who presses; a press that arrives twice is known by the same. */
final class Pressed {
    private Pressed() {}

    static Map<String, Object> on(CurrentUser user, UUID plan, UUID row) {
        return Map.of("jurisdiction", user.jurisdiction(), "plan", plan, "id", row, "account", user.account());
    }
}
