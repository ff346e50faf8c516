package org.paodao.supervision.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.paodao.progress.PlanPlace;
import org.paodao.progress.PlanTaskLists;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.progress.light.ItemLightLists;
import org.paodao.progress.light.Said;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The items of the newest plans whose newest light is red. */
@Component
class LightAgenda implements AgendaSource {
    private final PlanLists plans;
    private final PlanTaskLists lists;
    private final ItemLightLists lights;
    private final MessageSource messages;

    LightAgenda(PlanLists plans, PlanTaskLists lists, ItemLightLists lights, MessageSource messages) {
        this.plans = plans;
        this.lists = lists;
        this.lights = lights;
        this.messages = messages;
    }

    @Override
    public List<AgendaTopic> topics(CurrentUser user, LocalDate today) {
        Map<UUID, PlanPlace> places = new LinkedHashMap<>();
        newest(plans.plans(user), today)
                .map(plan -> lists.items(user, plan.address()).places())
                .flatMap(Collection::stream)
                .forEach(place -> places.putIfAbsent(place.item(), place));
        Map<UUID, ItemLightLine> newest = lights.newest(user, places.keySet());
        return places.values().stream()
                .flatMap(place -> red(place, newest.get(place.item())).stream())
                .toList();
    }

    /** The plans of the last year that has begun. */
    private static Stream<PlanLine> newest(List<PlanLine> all, LocalDate today) {
        int year = all.stream()
                .mapToInt(PlanLine::year)
                .filter(one -> one <= today.getYear())
                .max()
                .orElse(0);
        return all.stream().filter(plan -> plan.year() == year);
    }

    private Optional<AgendaTopic> red(PlanPlace place, @Nullable ItemLightLine line) {
        return line != null && line.judged().light() == Light.RED ? Optional.of(topic(place, line)) : Optional.empty();
    }

    private AgendaTopic topic(PlanPlace place, ItemLightLine line) {
        Said said = line.said();
        return new AgendaTopic(
                TopicSource.RED,
                "item:" + place.item(),
                place.title(),
                place.unit(),
                "/tasks/lights/" + place.item(),
                new AgendaTopic.Words(
                        say(
                                "red.promised",
                                words().period(line.judged().period()),
                                percent(line.judged().expected())),
                        say("red.stands", percent(line.judged().reached())),
                        said == null ? "" : said.reason(),
                        say("red.asked")));
    }

    private String say(String key, Object... arguments) {
        return words().msg("supervisionmeeting.topic." + key, arguments);
    }

    private Words words() {
        return new Words(messages, Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Shanghai"));
    }

    private static String percent(@Nullable BigDecimal share) {
        return share == null ? "—" : share.stripTrailingZeros().toPlainString() + "%";
    }
}
