package org.paodao.indicator.value.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.indicator.value.FileLoads;
import org.paodao.indicator.value.LoadReading;
import org.paodao.indicator.value.LoadWarnings;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.check.Check;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of figures: uploading, waiting, correcting, taking. */
@Controller
class LoadController {
    private static final String LOADS = "/indicators/loads";
    /** What htmx takes as the sign that polling is over. */
    private static final int STOP_POLLING = 286;

    private final FileLoads loads;
    private final LoadWarnings warnings;

    LoadController(FileLoads loads, LoadWarnings warnings) {
        this.loads = loads;
        this.warnings = warnings;
    }

    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @GetMapping(LOADS)
    Page list(CurrentUser user) {
        return page(user);
    }

    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @PostMapping(LOADS)
    Page upload(
            CurrentUser user,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String profile,
            @RequestParam(defaultValue = "") String requestKey)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return Page.orAgain(
                () -> Page.redirect(LOADS + "/"
                        + loads.once(
                                user,
                                new Files.Upload(name, "application/octet-stream", content),
                                profile,
                                requestKey)),
                () -> page(user));
    }

    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @GetMapping(LOADS + "/{load}")
    LoadPage one(CurrentUser user, @PathVariable UUID load, @RequestParam(defaultValue = "-1") int after) {
        return LoadPage.of(loads.one(user, load), warnings.of(user, load, after))
                .with(new LoadPage.Beside(loads.drafts(user, load), loads.profiles(user)));
    }

    /** The reason for one cell, or for all of a kind. */
    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @PostMapping(LOADS + "/{load}/reasons")
    Page answer(
            CurrentUser user,
            @PathVariable UUID load,
            @RequestParam(defaultValue = "") String check,
            @RequestParam(required = false) @Nullable Integer n,
            @RequestParam(defaultValue = "") String reason) {
        Check kind = kind(check);
        return Page.orAgain(
                () -> Page.redirect(LOADS + "/" + load)
                        .saying("indicatorvalue.warnings.answered", warnings.answer(user, load, kind, n, reason)),
                () -> one(user, load, -1).with(reason));
    }

    static Check kind(String named) {
        return Arrays.stream(Check.values())
                .filter(known -> known.name().equals(named))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("indicatorvalue.no-warning"));
    }

    /** Asked again and again by the page of a file that is being read. */
    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @GetMapping(LOADS + "/{load}/state")
    Page state(CurrentUser user, @PathVariable UUID load, HttpServletResponse response) {
        var page = LoadPage.of(loads.one(user, load), LoadPage.NOTHING);
        if (!page.load().isRunning()) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(STOP_POLLING);
        }
        return page.fragment("indicator/loading.jte");
    }

    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @PostMapping(LOADS + "/{load}/reading")
    Page reread(CurrentUser user, @PathVariable UUID load, @RequestParam MultiValueMap<String, String> form) {
        Map<String, String> columns = new HashMap<>();
        List<String> headings = form.getOrDefault("heading", List.of());
        List<String> meanings = form.getOrDefault("meaning", List.of());
        for (int i = 0; i < Math.min(headings.size(), meanings.size()); i++) {
            columns.put(headings.get(i), meanings.get(i));
        }
        String known = Objects.requireNonNullElse(form.getFirst("known"), "");
        if (!known.isEmpty()) {
            columns.clear();
            columns.putAll(loads.profile(user, known).reading().columns());
        }
        String period = Objects.requireNonNullElse(form.getFirst("period"), "").strip();
        String profile = Objects.requireNonNullElse(form.getFirst("profile"), "");
        return Page.orAgain(
                () -> {
                    loads.reread(user, load, LoadPage.reading(columns, period), profile);
                    return Page.redirect(LOADS + "/" + load);
                },
                () -> one(user, load, -1).read(new LoadReading(columns, Map.of(LoadReading.PERIOD, period)), profile));
    }

    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @PostMapping(LOADS + "/{load}/take")
    Page take(CurrentUser user, @PathVariable UUID load) {
        loads.take(user, load);
        return Page.redirect(LOADS + "/" + load);
    }

    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @PostMapping(LOADS + "/{load}/drop")
    Page drop(CurrentUser user, @PathVariable UUID load) {
        loads.drop(user, load);
        return Page.redirect(LOADS).saying("indicatorvalue.load.dropped");
    }

    private Page page(CurrentUser user) {
        return new LoadsPage(loads.newest(user), loads.profiles(user));
    }
}
