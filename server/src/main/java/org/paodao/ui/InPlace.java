package org.paodao.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.ui.web.ErrorPage;

/**
 * A change that is made on a page other than its own, such as in a list of what waits. The request names in its header {@value #HEADER} where on that page a refusal
 * is to be shown; what was asked for answers as ever, and is drawn as a line in place of a whole page.
 */
final class InPlace {
    static final String HEADER = "Paodao-In-Place";
    private static final Pattern SPOT = Pattern.compile("#[a-z0-9-]{1,80}");

    private InPlace() {}

    /** Where refusals are shown; null when the request is none of these. */
    static @Nullable String spot(HttpServletRequest request) {
        String spot = request.getHeader(HEADER);
        return spot != null && PageHandler.isHtmx(request) && SPOT.matcher(spot).matches() ? spot : null;
    }

    /** What was refused; nothing when the page is not a refusal. */
    static List<Refusal.Flaw> flaws(Page page) {
        if (page instanceof Page.Refused refused) {
            return refused.why().flaws();
        }
        Page data = page instanceof Page.Fragment fragment ? fragment.page() : page;
        return data instanceof ErrorPage error ? error.flaws() : List.of();
    }
}
