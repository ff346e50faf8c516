package org.paodao.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Ui} of a request. */
@Component
class UiFactory {
    private final MessageSource messages;
    private final Surroundings surroundings;
    private final ZoneId zone;

    UiFactory(MessageSource messages, Surroundings surroundings, @Value("${paodao.zone:Asia/Shanghai}") ZoneId zone) {
        this.messages = messages;
        this.surroundings = surroundings;
        this.zone = zone;
    }

    Ui forRequest(HttpServletRequest request) {
        CurrentUser user = user();
        var words = words();
        String query = request.getQueryString();
        var place = new Ui.Place(address(request), query == null ? "" : query, csrf(request));
        return new Ui(
                words, user, place, surroundings.shell(request, place.path(), user, notice(request, words)), null);
    }

    Words words() {
        return new Words(messages, LocaleContextHolder.getLocale(), zone);
    }

    /** The address the browser asked for, also on the error page. */
    private static String address(HttpServletRequest request) {
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        return original instanceof String address ? address : request.getRequestURI();
    }

    /** The signed-in user; the account module puts a principal that knows its {@link CurrentUser}. */
    private static @Nullable CurrentUser user() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn signedIn ? signedIn.user() : null;
    }

    private static Ui.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Ui.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : new Ui.Csrf("_csrf", "X-CSRF-TOKEN", "");
    }

    private static @Nullable String notice(HttpServletRequest request, Words words) {
        String cookie = Cookies.value(request, Notice.COOKIE);
        return cookie.isEmpty() ? null : Notice.text(cookie, words);
    }

    /** What modules contribute to the frame of the page. */
    @Component
    static class Surroundings {
        private final Assets assets;
        private final List<NavigationEntry> entries;
        private final Optional<PlanYears> years;
        private final Optional<SearchBox> search;
        private final Optional<Bell> bell;

        Surroundings(
                Assets assets,
                ObjectProvider<NavigationEntry> entries,
                ObjectProvider<PlanYears> years,
                ObjectProvider<SearchBox> search,
                ObjectProvider<Bell> bell) {
            this.assets = assets;
            this.entries = entries.stream()
                    .sorted(Comparator.comparing(NavigationEntry::section))
                    .toList();
            this.years = years.stream().findFirst();
            this.search = search.stream().findFirst();
            this.bell = bell.stream().findFirst();
        }

        Ui.Shell shell(HttpServletRequest request, String path, @Nullable CurrentUser user, @Nullable String notice) {
            return new Ui.Shell(
                    assets,
                    Preferences.theme(request),
                    user == null ? List.of() : lines(user, path),
                    user == null ? List.of() : years(user, path),
                    search.map(SearchBox::address).orElse(null),
                    user == null ? null : ring(user),
                    notice);
        }

        private Ui.@Nullable Ring ring(CurrentUser user) {
            return bell.map(known -> new Ui.Ring(known.address(), known.count().applyAsInt(user)))
                    .orElse(null);
        }

        private List<Ui.Line> lines(CurrentUser user, String path) {
            return entries.stream()
                    .filter(entry -> entry.neededBy().test(user))
                    .map(entry -> new Ui.Line(entry.section(), entry.address(), entry.covers(path)))
                    .toList();
        }

        private List<Ui.Year> years(CurrentUser user, String path) {
            return years.map(choice -> choice.of().apply(user).stream()
                            .map(plan -> Ui.Year.of(plan, path))
                            .toList())
                    .orElse(List.of());
        }
    }
}
