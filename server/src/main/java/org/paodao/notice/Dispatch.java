package org.paodao.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.paodao.kernel.Ids;
import org.springframework.stereotype.Component;

/**
 * Decides how what people were told leaves the house: by mail to those who want it, to the robots of units, each by itself or all of a day at once, never in quiet
 * hours. In the transaction in which it was decided that they are told.
 */
@Component
class Dispatch {
    private final DeliveryTable deliveries;
    private final PreferenceTable preferences;
    private final RobotTable robots;
    private final Clock clock;

    Dispatch(DeliveryTable deliveries, PreferenceTable preferences, RobotTable robots, Clock clock) {
        this.deliveries = deliveries;
        this.preferences = preferences;
        this.robots = robots;
        this.clock = clock;
    }

    /** Four statements, however much was told. */
    void send(UUID jurisdiction, List<Telling> told, Rule rule) {
        if (told.isEmpty()) {
            return;
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        List<Sent> sent = Stream.concat(mails(jurisdiction, told, rule, now), robots(jurisdiction, told, rule, now))
                .toList();
        Map<DeliveryTable.Key, Instant> wanted = new LinkedHashMap<>();
        sent.forEach(one -> wanted.put(one.key(), one.notBefore()));
        if (!wanted.isEmpty()) {
            Map<DeliveryTable.Key, UUID> open = deliveries.open(jurisdiction, openings(wanted), now.toInstant());
            deliveries.carry(jurisdiction, carried(sent, open));
            missed(jurisdiction, sent, open, now);
        }
    }

    private static List<DeliveryTable.Opening> openings(Map<DeliveryTable.Key, Instant> wanted) {
        return wanted.entrySet().stream()
                .map(one -> new DeliveryTable.Opening(Ids.next(), one.getKey(), one.getValue()))
                .toList();
    }

    private static List<DeliveryTable.Carried> carried(List<Sent> sent, Map<DeliveryTable.Key, UUID> open) {
        List<DeliveryTable.Carried> carried = new ArrayList<>();
        for (Sent one : sent) {
            UUID delivery = open.get(one.key());
            if (delivery != null) {
                carried.add(new DeliveryTable.Carried(delivery, one.telling().id()));
            }
        }
        return carried;
    }

    /** The message of the day has just left: these go by themselves. */
    private void missed(UUID jurisdiction, List<Sent> sent, Map<DeliveryTable.Key, UUID> open, ZonedDateTime now) {
        List<Sent> left = sent.stream()
                .filter(one -> !open.containsKey(one.key()))
                .map(one -> new Sent(
                        one.telling(),
                        new DeliveryTable.Key(one.key().channel(), one.key().target(), single(one.telling())),
                        one.notBefore()))
                .toList();
        if (!left.isEmpty()) {
            Map<DeliveryTable.Key, Instant> wanted = new LinkedHashMap<>();
            left.forEach(one -> wanted.put(one.key(), one.notBefore()));
            deliveries.carry(
                    jurisdiction, carried(left, deliveries.open(jurisdiction, openings(wanted), now.toInstant())));
        }
    }

    private Stream<Sent> mails(UUID jurisdiction, List<Telling> told, Rule rule, ZonedDateTime now) {
        Map<UUID, Preference> chosen = preferences.of(
                jurisdiction, told.stream().map(Telling::account).distinct().toList());
        return told.stream()
                .filter(one -> !chosen.getOrDefault(one.account(), Preference.USUAL)
                        .reached()
                        .isEmpty())
                .map(one -> sent(
                        one,
                        new Target(MailChannel.NAME, one.account()),
                        rule,
                        rule.singleAllowed()
                                && chosen.getOrDefault(one.account(), Preference.USUAL)
                                        .single(),
                        now));
    }

    /** A robot of a unit takes what is told of the unit's affairs, once; the office's what is told to the office. */
    private Stream<Sent> robots(UUID jurisdiction, List<Telling> told, Rule rule, ZonedDateTime now) {
        List<Robot> working =
                robots.all(jurisdiction).stream().filter(Robot::working).toList();
        return working.stream()
                .flatMap(robot -> told.stream()
                        .filter(one -> takes(robot, one))
                        .map(one -> sent(one, new Target(RobotChannel.NAME, robot.id()), rule, false, now)));
    }

    private static boolean takes(Robot robot, Telling telling) {
        boolean office =
                telling.step().kind() == Step.Kind.OFFICE || telling.toDo().unit() == null;
        return robot.unit() == null
                ? office
                : !office && Objects.equals(robot.unit(), telling.toDo().unit());
    }

    private static Sent sent(Telling telling, Target target, Rule rule, boolean single, ZonedDateTime now) {
        if (single || telling.step().kind().isUrgent()) {
            String batch = target.channel().equals(RobotChannel.NAME)
                    ? "thing:" + telling.toDo().thing() + ":" + telling.step().key() + ":"
                            + telling.step().day()
                    : single(telling);
            return new Sent(
                    telling,
                    new DeliveryTable.Key(target.channel(), target.id(), batch),
                    rule.quiet().next(now).toInstant());
        }
        ZonedDateTime digest = now.with(rule.digestAt());
        ZonedDateTime next = digest.isBefore(now) ? digest.plusDays(1) : digest;
        LocalDate day = next.toLocalDate();
        return new Sent(
                telling,
                new DeliveryTable.Key(target.channel(), target.id(), "day:" + day),
                rule.quiet().next(next).toInstant());
    }

    private static String single(Telling telling) {
        return "message:" + telling.id();
    }

    private record Target(String channel, UUID id) {}

    /** What was told, in which delivery. */
    private record Sent(Telling telling, DeliveryTable.Key key, Instant notBefore) {}
}
