package org.paodao.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the method that answers an address. Where a part of an address varies, the framework tries every mapping there is, its address last; with a thousand of them that
 * took longer than many an answer. Here only those are tried whose address looks alike; unless exactly one of them answers, the framework decides as ever.
 */
final class QuickMapping extends RequestMappingHandlerMapping {
    private Map<Integer, List<Known>> bySize = Map.of();
    private List<Known> open = List.of();

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
        super.handlerMethodsInitialized(methods);
        List<Known> known = methods.entrySet().stream()
                .flatMap(one -> one.getKey().getPatternValues().stream()
                        .map(pattern -> new Known(AddressShape.of(pattern), one.getKey(), one.getValue())))
                .toList();
        open = known.stream().filter(one -> one.shape().open()).toList();
        bySize = known.stream()
                .filter(one -> !one.shape().open())
                .collect(Collectors.groupingBy(one -> one.shape().parts().size()));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        List<Found> found = CorsUtils.isPreFlightRequest(request) ? List.of() : found(request);
        if (found.size() != 1) {
            return super.lookupHandlerMethod(path, request);
        }
        HandlerMethod method = found.getFirst().method();
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, method);
        handleMatch(found.getFirst().mapping(), path, request);
        return method;
    }

    private List<Found> found(HttpServletRequest request) {
        String[] asked = AddressShape.parts(
                ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication());
        return Stream.concat(bySize.getOrDefault(asked.length, List.of()).stream(), open.stream())
                .filter(known -> known.shape().mayFit(asked))
                .flatMap(known -> Stream.ofNullable(getMatchingMapping(known.mapping(), request))
                        .map(mapping -> new Found(mapping, known.method())))
                .toList();
    }

    private record Known(AddressShape shape, RequestMappingInfo mapping, HandlerMethod method) {}

    /**
     * A mapping that answers.
     *
     * @param mapping as far as it concerns what was asked
     */
    private record Found(RequestMappingInfo mapping, HandlerMethod method) {}
}
