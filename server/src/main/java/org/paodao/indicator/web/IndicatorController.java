package org.paodao.indicator.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.web.light.LightSections;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an indicator. */
@Controller
class IndicatorController {
    private final IndicatorPages pages;

    IndicatorController(IndicatorPages pages) {
        this.pages = pages;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/{code}")
    IndicatorPage one(
            CurrentUser user,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer edition,
            Asked asked) {
        var chosen = LightSections.Chosen.of(asked.year(), asked.unit(), asked.period());
        return edition == null ? pages.of(user, code, chosen) : pages.of(user, code, edition, chosen);
    }

    /** Whose lights of which year are looked at, and which period of it; the newest where nothing is said. */
    record Asked(
            @Nullable Integer year,
            @Nullable UUID unit,
            @Nullable String period) {}
}
