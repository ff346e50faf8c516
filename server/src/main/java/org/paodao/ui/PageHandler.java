package org.paodao.ui;

import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.ui.web.DoneInPlacePage;
import org.paodao.ui.web.ErrorPage;
import org.paodao.ui.web.RefusedInPlacePage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Draws the {@link Page} that a controller returns. */
final class PageHandler implements HandlerMethodReturnValueHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PageHandler.class);
    private static final int SEE_OTHER = 303;
    private static final Duration NOTICE_KEPT = Duration.ofSeconds(30);

    private final TemplateEngine templates;
    private final UiFactory uis;

    PageHandler(TemplateEngine templates, UiFactory uis) {
        this.templates = templates;
        this.uis = uis;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Page.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        var response = request.getNativeResponse(HttpServletResponse.class);
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (value instanceof Page page && response != null && servletRequest != null) {
            answer(page, servletRequest, response);
        }
    }

    void answer(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String spot = InPlace.spot(request);
        if (spot != null && page instanceof Redirect redirect) {
            String notice = redirect.notice();
            String said = notice == null ? null : Notice.text(notice, uis.words());
            draw(new DoneInPlacePage(said, redirect.address()), request, response);
        } else if (spot != null && !InPlace.flaws(page).isEmpty()) {
            response.setHeader("HX-Retarget", spot);
            response.setHeader("HX-Reswap", "innerHTML");
            draw(new RefusedInPlacePage(page.status(), InPlace.flaws(page)), request, response);
        } else if (page instanceof Redirect redirect) {
            send(redirect, request, response);
        } else {
            draw(page, request, response);
        }
    }

    private static void send(Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
        if (redirect.notice() != null) {
            Cookies.set(Notice.COOKIE, redirect.notice(), NOTICE_KEPT, request, response);
        }
        if (isHtmx(request)) {
            response.setHeader("HX-Redirect", redirect.address());
        } else {
            response.setStatus(SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, redirect.address());
        }
    }

    /** Draws to memory first, so that a failing template never leaves half a page behind. */
    private void draw(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ui ui = uis.forRequest(request);
        Page shown = page;
        if (page instanceof Page.Refused refused) {
            ui = ui.refused(refused.why());
            shown = refused.page();
        }
        Object data = shown instanceof Page.Fragment fragment ? fragment.page() : shown;
        var html = new Drawn();
        render(page, Map.of("page", data, "ui", ui), html);
        if (ui.shell().notice() != null) {
            Cookies.set(Notice.COOKIE, "", Duration.ZERO, request, response);
        }
        response.setStatus(page.status());
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setHeader("Paodao-Page", "yes");
        if (data instanceof ErrorPage && page instanceof Page.Fragment) {
            response.setHeader("HX-Retarget", "#toasts");
            response.setHeader("HX-Reswap", "beforeend");
        }
        // The same address answers a whole page or a part of it.
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        response.setContentLength(html.length());
        html.writeTo(response.getOutputStream());
    }

    /** A form that was refused for what cannot even be shown again, such as a kind that there is none of, says why without the form. */
    private void render(Page page, Map<String, Object> data, Drawn html) {
        try {
            templates.render(page.template(), data, html);
        } catch (TemplateException failed) {
            if (page instanceof Page.Refused refused) {
                LOG.info("A refused form could not be shown again{}", Incidents.trace(failed));
                throw refused.why();
            }
            throw failed.getCause() instanceof Refusal why ? why : failed;
        }
    }

    /** Whether htmx asks for a part of a page (a boosted link asks for a whole one). */
    static boolean isHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request")) && request.getHeader("HX-Boosted") == null;
    }
}
