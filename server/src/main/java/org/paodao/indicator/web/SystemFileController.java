package org.paodao.indicator.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.SystemFiles;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The pages on which a list of indicators is taken into the draft. */
@Controller
@RequestMapping("/indicator-system/import")
class SystemFileController {
    private final SystemFiles files;
    private final Indicators indicators;
    private final Clock clock;

    SystemFileController(SystemFiles files, Indicators indicators, Clock clock) {
        this.files = files;
        this.indicators = indicators;
        this.clock = clock;
    }

    @Needs(Permission.INDICATOR_EDIT)
    @GetMapping
    SystemFilePage choose() {
        return SystemFilePage.empty(LocalDate.now(clock).getYear());
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping
    Page store(
            CurrentUser user,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "0") int year)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return Page.orAgain(
                () -> Page.redirect("/indicator-system/import/" + files.store(user, name, content) + "?year=" + year),
                () -> SystemFilePage.empty(year));
    }

    @Needs(Permission.INDICATOR_EDIT)
    @GetMapping("/{file}")
    SystemFilePage preview(CurrentUser user, @PathVariable UUID file, @RequestParam int year) {
        Map<String, String> known = indicators.system(user).indicators().stream()
                .collect(Collectors.toMap(
                        Indicator::code, one -> one.definition().name(), (one, other) -> one));
        return new SystemFilePage(files.preview(user, file, year), year, known);
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping("/{file}")
    Page apply(CurrentUser user, @PathVariable UUID file, @RequestParam int year) {
        return Page.orAgain(
                () -> Page.redirect("/indicator-system").saying("indicator.taken", files.apply(user, file, year)),
                () -> preview(user, file, year));
    }
}
