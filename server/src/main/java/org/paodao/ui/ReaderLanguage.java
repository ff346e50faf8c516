package org.paodao.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/** Which language a request is answered in. */
final class ReaderLanguage implements LocaleResolver {

    /** The chosen language, else the browser's when that is English, else Chinese. */
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String chosen = Cookies.value(request, Preferences.LANGUAGE);
        boolean english = Preferences.LANGUAGES.contains(chosen)
                ? chosen.equals("en")
                : request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                        && request.getLocale().getLanguage().equals("en");
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is set by /preferences");
    }
}
