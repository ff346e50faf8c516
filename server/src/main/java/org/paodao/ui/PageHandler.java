package org.paodao.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Draws the {@link Page} that a controller returns. */
final class PageHandler implements HandlerMethodReturnValueHandler {
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
            draw(page, servletRequest, response);
        }
    }

    /** Draws to memory first, so that a failing template never leaves half a page behind. */
    void draw(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object data = page instanceof Page.Fragment fragment ? fragment.page() : page;
        var html = new StringOutput(16_384);
        templates.render(page.template(), Map.of("page", data, "ui", uis.forRequest(request)), html);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.getWriter().write(html.toString());
    }
}
