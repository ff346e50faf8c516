package org.paodao.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.testing.As;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * An endpoint of the application that is not open, found by itself, so that a new one joins every walk.
 *
 * @param pattern its address with variables, without what they must look like
 * @param method how it is asked
 * @param content what it takes; null when it does not say
 * @param needs any of these is enough
 * @param choices variables that are one of a few words, each with the first of them
 */
record Walked(
        String pattern, HttpMethod method, MediaType content, Set<Permission> needs, Map<String, String> choices) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(?::(?:[^{}]|\\{[^{}]*\\})*)?\\}");

    private static final Pattern CHOICE = Pattern.compile("\\{([a-zA-Z]+):([a-z]+)(?:\\|[a-z]+)+\\}");

    static Stream<Walked> all(List<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.paodao"))
                .flatMap(Walked::of)
                .filter(walked -> OpenAddresses.all()
                        .noneMatch(open -> new AntPathMatcher().match(open, walked.pattern())
                                && walked.needs().isEmpty()));
    }

    private static Stream<Walked> of(Map.Entry<RequestMappingInfo, HandlerMethod> mapped) {
        RequestMappingInfo info = mapped.getKey();
        Needs needs = mapped.getValue().getMethodAnnotation(Needs.class);
        MediaType content = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
        return info.getPatternValues().stream()
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Walked(
                                VARIABLE.matcher(pattern).replaceAll("{$1}"),
                                HttpMethod.valueOf(method.name()),
                                content,
                                needs == null ? Set.of() : Set.of(needs.value()),
                                CHOICE.matcher(pattern)
                                        .results()
                                        .collect(Collectors.toMap(one -> one.group(1), one -> one.group(2))))));
    }

    boolean isForPrograms() {
        return pattern.startsWith("/api/");
    }

    /** The parts of the address up to the end of each variable that is no choice, such as {@code /imports/{id}}. */
    List<String> variables() {
        return VARIABLE.matcher(pattern)
                .results()
                .filter(variable -> !choices.containsKey(variable.group(1)))
                .map(MatchResult::end)
                .map(end -> pattern.substring(isForPrograms() ? "/api/v1".length() : 0, end))
                .toList();
    }

    /** The address with a value for each of {@link #variables}. */
    URI address(UnaryOperator<String> values) {
        Matcher matcher = VARIABLE.matcher(pattern);
        var address = new StringBuilder();
        int shift = isForPrograms() ? "/api/v1".length() : 0;
        while (matcher.find()) {
            String choice = choices.get(matcher.group(1));
            String value = choice == null ? values.apply(pattern.substring(shift, matcher.end())) : choice;
            matcher.appendReplacement(
                    address, Matcher.quoteReplacement(UriUtils.encodePathSegment(value, StandardCharsets.UTF_8)));
        }
        return URI.create(matcher.appendTail(address).toString());
    }

    /** Asks as a user, with an empty form or body. */
    MvcTestResult ask(MockMvcTester mvc, CurrentUser user, UnaryOperator<String> values) {
        var request = mvc.method(method)
                .uri(address(values))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(
                        isForPrograms()
                                ? SecurityMockMvcRequestPostProcessors.authentication(new Principal(user, Ids.next()))
                                : As.user(user));
        if (method != HttpMethod.GET && isForPrograms()) {
            request = request.contentType(content).content(content.includes(MediaType.APPLICATION_JSON) ? "{}" : "x");
        }
        return request.exchange();
    }

    boolean isMetBy(CurrentUser user) {
        return needs.stream().anyMatch(permission -> Permissions.may(user, permission));
    }

    @Override
    public String toString() {
        return method + " " + pattern + " " + Arrays.toString(needs.toArray());
    }
}
