package org.paodao.plan.map.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.plan.map.MapFile;
import org.paodao.plan.map.MapVersion;
import org.paodao.plan.map.MapVersions;
import org.paodao.plan.map.Maps;
import org.paodao.ui.Page;
import org.paodao.ui.Speech;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The architecture map as a page and as files. */
@Controller
class MapController {
    /** Addresses of maps: below the plan's, which is the year, and a number where a year has several. */
    private static final String MAP = "/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}/map";

    private final Maps maps;
    private final MapVersions versions;
    private final Speech speech;

    MapController(Maps maps, MapVersions versions, Speech speech) {
        this.maps = maps;
        this.versions = versions;
        this.speech = speech;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(MAP)
    MapPage map(CurrentUser user, @PathVariable String plan, MapQuery query, Locale locale) {
        return page(user, plan, query, locale, new MapVersion.Naming("", 0, "", ""));
    }

    private MapPage page(CurrentUser user, String plan, MapQuery query, Locale locale, MapVersion.Naming form) {
        var view = maps.view(user, plan, query.request("/" + plan + "/map"), speech.in(locale));
        boolean mayName = Permissions.may(user, Permission.PLAN_PUBLISH);
        return new MapPage(view, query, form, mayName);
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping(MAP + "/versions")
    Page name(CurrentUser user, @PathVariable String plan, NamingForm form, Locale locale) {
        return Page.orAgain(
                () -> {
                    versions.name(user, plan, form.naming());
                    return Page.redirect("/" + plan + "/map?version=" + form.version() + "#versions")
                            .saying("planmap.named", form.naming().label());
                },
                () -> page(user, plan, MapQuery.NONE, locale, form.naming()));
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping(MAP + "/versions/withdraw")
    Page withdraw(
            CurrentUser user,
            @PathVariable String plan,
            @RequestParam UUID named,
            @RequestParam(defaultValue = "") String reason,
            Locale locale) {
        return Page.orAgain(
                () -> {
                    versions.withdraw(user, plan, named, reason);
                    return Page.redirect("/" + plan + "/map#versions").saying("planmap.withdrawn.done");
                },
                () -> map(user, plan, MapQuery.NONE, locale));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(MAP + ".svg")
    ResponseEntity<byte[]> svg(CurrentUser user, @PathVariable String plan, MapQuery query, Locale locale) {
        return MapFiles.answer(maps.file(user, plan, query.request(""), speech.in(locale), MapFile.Format.SVG));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(MAP + ".png")
    ResponseEntity<byte[]> png(CurrentUser user, @PathVariable String plan, MapQuery query, Locale locale) {
        return MapFiles.answer(maps.file(user, plan, query.request(""), speech.in(locale), MapFile.Format.PNG));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(MAP + ".pdf")
    ResponseEntity<byte[]> pdf(CurrentUser user, @PathVariable String plan, MapQuery query, Locale locale) {
        return MapFiles.answer(maps.file(user, plan, query.request(""), speech.in(locale), MapFile.Format.PDF));
    }

    /** The name that a user gives to a version. */
    record NamingForm(
            int version,
            @Nullable String label,
            @Nullable String title,
            @Nullable String note) {
        MapVersion.Naming naming() {
            return new MapVersion.Naming(text(label), version, text(title), text(note));
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
