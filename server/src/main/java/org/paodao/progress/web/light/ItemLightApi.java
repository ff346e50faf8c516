package org.paodao.progress.web.light;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Sentences;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.progress.PlanTaskLists;
import org.paodao.progress.light.ItemJudged;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.progress.light.ItemLightLists;
import org.paodao.progress.light.Said;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lights of items for other programs, each with its reasons. */
@RestController
@RequestMapping("/api/v1/item-lights")
@Tag(name = "item-lights", description = "Lights of outcomes, works and reforms by their task lists, with reasons")
class ItemLightApi {
    private final ItemLightLists lights;
    private final PlanTaskLists planLists;
    private final MessageSource messages;

    ItemLightApi(ItemLightLists lights, PlanTaskLists planLists, MessageSource messages) {
        this.lights = lights;
        this.planLists = planLists;
        this.messages = messages;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    @Operation(
            summary = "The newest lights of the items of a plan",
            description = "plan is the address of the plan, such as 2023, or its id.")
    List<Lit> all(@Parameter(hidden = true) CurrentUser user, @RequestParam String plan) {
        List<UUID> items = planLists.items(user, plan).ids();
        var newest = lights.newest(user, items);
        return items.stream()
                .flatMap(item -> Stream.ofNullable(newest.get(item)))
                .map(this::lit)
                .toList();
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/{item}")
    @Operation(summary = "The lights of an item month by month, newest first")
    List<Lit> one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID item) {
        return lights.item(user, item).stream().map(this::lit).toList();
    }

    private Lit lit(ItemLightLine line) {
        ItemJudged judged = line.judged();
        var words = new Words(messages, LocaleContextHolder.getLocale(), ZoneOffset.UTC);
        return new Lit(
                judged.item(),
                judged.period().toString(),
                judged.asOf(),
                judged.light(),
                new Percent(judged.expected(), judged.reached()),
                judged.edition(),
                judged.rule(),
                Sentences.ofPercent(words, judged.period().year()).all(judged.reasons()),
                line.said());
    }

    /**
     * A light as programs see it.
     *
     * @param asOf the day up to which the month was looked at
     * @param edition version of the task list by which it was judged
     * @param why in the language that was asked for
     * @param said what the unit says itself
     */
    record Lit(
            UUID item,
            String period,
            LocalDate asOf,
            Light light,
            Percent percent,
            int edition,
            ItemJudged.ByRule rule,
            String why,
            @Nullable Said said) {}

    /** What was due and what was done. */
    record Percent(@Nullable BigDecimal due, BigDecimal done) {}
}
