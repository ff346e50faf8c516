package org.paodao.notice;

import java.util.List;
import java.util.Optional;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How reminders are doing: decided at once where somebody does not want to wait, and what does not get out of the house. */
@Service
public class Reminders {
    private static final int MOST = 50;

    private final ReminderRound round;
    private final DeliveryTable deliveries;

    Reminders(ReminderRound round, DeliveryTable deliveries) {
        this.round = round;
        this.deliveries = deliveries;
    }

    /** Decides now what would be decided within minutes; how much was told. */
    @Transactional
    public int decide(CurrentUser user) {
        Permissions.require(user, Permission.NOTICE_MANAGE);
        return round.go(user.jurisdiction());
    }

    /** What did not get out at the first try, the newest first. */
    @Transactional(readOnly = true)
    public List<Delivery> troubled(CurrentUser user) {
        Permissions.require(user, Permission.NOTICE_MANAGE);
        return deliveries.troubled(user.jurisdiction(), MOST);
    }

    /** What kept the last mail to the user from leaving, as the last part of a message key; nothing when it left. */
    @Transactional(readOnly = true)
    public Optional<String> trouble(CurrentUser user) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        return deliveries.trouble(user.jurisdiction(), user.account());
    }
}
