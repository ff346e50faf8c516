package org.paodao.notice;

import java.util.List;
import java.util.UUID;

/** A way out of the house. */
interface Channel {
    /** The name under which deliveries are kept for it. */
    String name();

    /** Sends messages to a target; whatever goes wrong is told in the outcome. */
    Outcome send(UUID jurisdiction, DeliveryTable.Claimed delivery, List<Message> messages);
}
