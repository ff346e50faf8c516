package org.paodao.access;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * @param pattern its address with variables and what they must look like
 * @param method how it is asked
 * @param content what it takes; null when it does not say
 * @param needs any of these is enough
 * @param fields what its form or address may hold, as far as its method says
 */
record Walked(String pattern, HttpMethod method, MediaType content, Set<Permission> needs, Set<String> fields) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(?::((?:[^{}]|\\{[^{}]*\\})*))?\\}");
    private static final List<String> CANDIDATES = List.of("2099", "1", "works", "2099-1");

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
                                pattern,
                                HttpMethod.valueOf(method.name()),
                                content,
                                needs == null ? Set.of() : Set.of(needs.value()),
                                fields(mapped.getValue()))));
    }

    private static Set<String> fields(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters())
                .flatMap(Walked::fields)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> fields(Parameter parameter) {
        return parameter.getType().isRecord()
                ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.of(parameter.getName());
    }

    boolean isForPrograms() {
        return pattern.startsWith("/api/");
    }

    /** The ways to each variable, such as {@code /imports/{id}}, with values that fit it and mean nothing. */
    Map<String, String> variables() {
        Matcher matcher = VARIABLE.matcher(pattern);
        Map<String, String> fitting = new LinkedHashMap<>();
        while (matcher.find()) {
            fitting.put(way(matcher.end()), fitting(matcher.group(2)));
        }
        return fitting;
    }

    private static String fitting(@Nullable String regex) {
        return regex == null
                ? UUID.randomUUID().toString()
                : Stream.concat(CANDIDATES.stream(), Arrays.stream(regex.split("\\|")))
                        .filter(value -> value.matches(regex))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no candidate fits " + regex));
    }

    /** The address up to here, without what variables must look like. */
    private String way(int end) {
        String way = VARIABLE.matcher(pattern.substring(0, end)).replaceAll("{$1}");
        return isForPrograms() ? way.substring("/api/v1".length()) : way;
    }

    /** The address with a value for each of {@link #variables}. */
    URI address(UnaryOperator<String> values) {
        Matcher matcher = VARIABLE.matcher(pattern);
        var address = new StringBuilder();
        while (matcher.find()) {
            String value = UriUtils.encodePathSegment(values.apply(way(matcher.end())), StandardCharsets.UTF_8);
            matcher.appendReplacement(address, Matcher.quoteReplacement(value));
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
        if (!HttpMethod.GET.equals(method) && isForPrograms()) {
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
