package org.paodao.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and light or dark, kept in cookies, so that they also hold before signing in. */
@Controller
class Preferences {
    static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");
    private static final Duration KEPT = Duration.ofDays(365);

    /** Sets what is given and goes back to where the reader was. */
    @PostMapping("/preferences")
    Page set(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (language != null && LANGUAGES.contains(language)) {
            Cookies.set(LANGUAGE, language, KEPT, request, response);
        }
        if (theme != null && THEMES.contains(theme)) {
            Cookies.set(THEME, theme, KEPT, request, response);
        }
        return Page.redirectInside(back);
    }

    static String theme(HttpServletRequest request) {
        String theme = Cookies.value(request, THEME);
        return THEMES.contains(theme) ? theme : "auto";
    }
}
