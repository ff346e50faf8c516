package org.paodao.plan.map.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.plan.PlanLists;
import org.paodao.plan.map.Difference;
import org.paodao.plan.map.Folding;
import org.paodao.plan.map.MapChart;
import org.paodao.plan.map.MapFile;
import org.paodao.plan.map.MapModel;
import org.paodao.plan.map.MapRequest;
import org.paodao.plan.map.MapVersion;
import org.paodao.plan.map.MapVersions;
import org.paodao.plan.map.Maps;
import org.paodao.ui.Speech;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Architecture maps for other programs. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/map")
@Tag(name = "map", description = "The architecture map of a plan, its named versions, and what two versions differ in")
class MapApi {
    private final Maps maps;
    private final MapVersions versions;
    private final PlanLists plans;
    private final Speech speech;

    MapApi(Maps maps, MapVersions versions, PlanLists plans, Speech speech) {
        this.maps = maps;
        this.versions = versions;
        this.plans = plans;
        this.speech = speech;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping
    @Operation(
            summary = "What is on the map: columns, bands of boxes, and which box supports which",
            description = "Words are in the language asked for. Nothing is folded.")
    Charted map(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable @Parameter(description = "id, or the address of its page such as 2023") String plan,
            @RequestParam(required = false) @Parameter(description = "version; the newest when left out") @Nullable
                    Integer version,
            @RequestParam(required = false) @Parameter(description = "other units' boxes are dim") @Nullable UUID unit,
            Locale locale) {
        MapChart chart = maps.chart(user, plan, request(version, null, unit), speech.in(locale));
        return new Charted(chart.head().version(), chart.model());
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/compare")
    @Operation(
            summary = "What two versions of the map differ in, in words and with each box marked",
            description = "to is the newest version when left out; the order of the two does not matter.")
    Compared compare(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @RequestParam int from,
            @RequestParam(required = false) @Nullable Integer to,
            Locale locale) {
        MapChart chart = maps.chart(user, plan, request(to, from, null), speech.in(locale));
        var older = chart.comparedWith() == null ? chart.head() : chart.comparedWith();
        return new Compared(older.version(), chart.head().version(), chart.differences(), chart.model());
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/file/{format:svg|png|pdf}")
    @Operation(
            summary = "The map as SVG, PNG or PDF (A3)",
            description = "With compare the differences are marked; with links=all every line of support is drawn.")
    ResponseEntity<byte[]> file(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable String format,
            MapQuery query,
            Locale locale) {
        var wanted = MapFile.Format.valueOf(format.toUpperCase(Locale.ROOT));
        return MapFiles.answer(maps.file(user, plan, query.request(""), speech.in(locale), wanted));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/versions")
    @Operation(summary = "The versions of the map that have names, newest first, withdrawn names included")
    List<MapVersion> versions(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan) {
        return versions.of(plans.head(user, plan, null));
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping("/versions")
    @Operation(summary = "Give a version of the plan a name, such as 2.0")
    List<MapVersion> name(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String plan, @RequestBody Naming naming) {
        versions.name(
                user,
                plan,
                new MapVersion.Naming(
                        text(naming.label()), naming.version(), text(naming.title()), text(naming.note())));
        return versions(user, plan);
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping("/versions/{named}/withdraw")
    @Operation(summary = "Take a name back, with the reason; it stays in the list as withdrawn")
    List<MapVersion> withdraw(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable UUID named,
            @RequestBody Withdrawing withdrawing) {
        versions.withdraw(user, plan, named, text(withdrawing.reason()));
        return versions(user, plan);
    }

    private static MapRequest request(@Nullable Integer version, @Nullable Integer compare, @Nullable UUID unit) {
        return new MapRequest(version, compare, unit, false, Folding.NONE, UnaryOperator.identity());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A version's map. */
    record Charted(int version, MapModel map) {}

    /**
     * Two versions of the map.
     *
     * @param map the later one, with marks, and with what is gone
     */
    record Compared(int from, int to, List<Difference> differences, MapModel map) {}

    /** A name for a version of the plan. */
    record Naming(
            @Nullable String label,
            int version,
            @Nullable String title,
            @Nullable String note) {}

    /** Why a name is taken back. */
    record Withdrawing(@Nullable String reason) {}
}
