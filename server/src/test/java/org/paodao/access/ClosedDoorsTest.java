package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every address of the application as nobody: whatever is not declared open is closed. */
@DatabaseTest
class ClosedDoorsTest {
    private static final int SEE_OTHER = 303;
    private static final int UNAUTHORIZED = 401;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    MockMvcTester mvc;

    @Test
    void nobodyGetsInWhereNothingIsDeclaredOpen() {
        var doors = doors().filter(door -> !isDeclaredOpen(door)).toList();
        assertThat(doors).hasSizeGreaterThan(3).allSatisfy(door -> {
            MvcTestResult answer = knock(door, MediaType.TEXT_HTML);
            int status = answer.getResponse().getStatus();
            if (door.isForPrograms()) {
                assertThat(status).isEqualTo(UNAUTHORIZED);
            } else {
                assertThat(status).isEqualTo(SEE_OTHER);
                assertThat(answer.getResponse().getHeader("Location")).startsWith("/sign-in");
            }
        });
    }

    @Test
    void htmxIsToldToLeaveThePage() {
        var answer = mvc.get().uri("/").header("HX-Request", "true").exchange();
        assertThat(answer).hasStatus(UNAUTHORIZED).hasHeader("HX-Redirect", "/sign-in");
    }

    @Test
    void everyDeclarationOpensSomething() {
        var open = Stream.concat(OpenAddresses.PAGES.stream(), OpenAddresses.API.stream())
                .filter(address -> !address.startsWith("/health"));
        var doors = doors().toList();
        assertThat(open).allSatisfy(pattern -> assertThat(doors).anyMatch(door -> matches(pattern, door.address())));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var answer = mvc.post().uri("/sign-in").param("username", "a").exchange();
        assertThat(answer).hasStatus(403);
    }

    @Test
    void aPageOfASessionIsNotOpenToATokenAndTheOtherWayRound() {
        var withToken =
                mvc.get().uri("/").header("Authorization", "Bearer nonsense").exchange();
        assertThat(withToken).hasStatus(SEE_OTHER);
    }

    private MvcTestResult knock(Door door, MediaType accepted) {
        return mvc.method(door.method())
                .uri(URI.create(door.address()))
                .accept(accepted)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(request -> {
                    request.setDispatcherType(DispatcherType.REQUEST);
                    return request;
                })
                .exchange();
    }

    private static boolean isDeclaredOpen(Door door) {
        return Stream.concat(OpenAddresses.PAGES.stream(), OpenAddresses.API.stream())
                .anyMatch(pattern -> matches(pattern, door.address()));
    }

    private static boolean matches(String pattern, String address) {
        return new AntPathMatcher().match(pattern, address);
    }

    /** Every mapped method and address; a variable in it becomes a value. */
    private Stream<Door> doors() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> !entry.getKey().getPatternValues().contains("/error"))
                .flatMap(ClosedDoorsTest::doors);
    }

    private static Stream<Door> doors(Map.Entry<RequestMappingInfo, HandlerMethod> mapped) {
        Set<HttpMethod> methods =
                mapped.getKey().getMethodsCondition().getMethods().isEmpty()
                        ? Set.of(HttpMethod.GET, HttpMethod.POST)
                        : mapped.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> HttpMethod.valueOf(method.name()))
                                .collect(Collectors.toSet());
        return mapped.getKey().getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{[^/}]*\\}", "1"))
                .flatMap(address -> methods.stream().map(method -> new Door(method, address)));
    }

    private record Door(HttpMethod method, String address) {
        boolean isForPrograms() {
            return address.startsWith("/api/") || address.equals("/metrics");
        }
    }
}
