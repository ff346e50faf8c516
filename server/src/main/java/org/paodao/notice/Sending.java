package org.paodao.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what waits to leave the house, one delivery in one transaction: whichever node has its row sends it, others pass it by. What fails is tried again, each time
 * later, and told to the office.
 */
@Component
class Sending {
    private static final List<Duration> PATIENCE = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8));

    private final DeliveryTable deliveries;
    private final MessageTable messages;
    private final ReminderRuleTable rules;
    private final Map<String, Channel> channels;
    private final Clock clock;

    Sending(
            DeliveryTable deliveries,
            MessageTable messages,
            ReminderRuleTable rules,
            List<Channel> channels,
            Clock clock) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.rules = rules;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::name, one -> one));
        this.clock = clock;
    }

    /** Sends the next one; false when none is left. */
    @Transactional
    public boolean next(UUID jurisdiction) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Optional<DeliveryTable.Claimed> claimed = deliveries.claim(jurisdiction, now.toInstant());
        claimed.ifPresent(delivery -> send(jurisdiction, delivery, now));
        return claimed.isPresent();
    }

    private void send(UUID jurisdiction, DeliveryTable.Claimed delivery, ZonedDateTime now) {
        List<Message> carried = messages.carried(jurisdiction, delivery.id());
        Channel channel = channels.get(delivery.channel());
        Outcome outcome =
                carried.isEmpty() || channel == null ? Outcome.DROPPED : channel.send(jurisdiction, delivery, carried);
        String trouble = outcome.trouble();
        if (trouble == null) {
            deliveries.end(jurisdiction, delivery, outcome.kind().name(), now.toInstant());
        } else {
            deliveries.again(jurisdiction, delivery, later(jurisdiction, delivery, now), trouble, now.toInstant());
        }
    }

    private @Nullable Instant later(UUID jurisdiction, DeliveryTable.Claimed delivery, ZonedDateTime now) {
        if (delivery.tries() >= PATIENCE.size()) {
            return null;
        }
        Rule rule = rules.holding(jurisdiction, LocalDate.now(clock));
        return rule.quiet().next(now.plus(PATIENCE.get(delivery.tries()))).toInstant();
    }
}
