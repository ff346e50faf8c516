package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Needs;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An endpoint says what it needs, or is declared open. */
@DatabaseTest
class EndpointsTest {
    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Test
    void everyEndpointSaysWhatItNeedsUnlessItIsOpen() {
        assertThat(ours())
                .hasSizeGreaterThan(40)
                .allSatisfy(endpoint -> assertThat(
                                endpoint.open() || endpoint.method().hasMethodAnnotation(Needs.class))
                        .as(endpoint.address() + " of " + endpoint.method())
                        .isTrue());
    }

    @Test
    void nothingIsBothOpenAndInNeed() {
        assertThat(ours())
                .noneMatch(endpoint -> endpoint.open() && endpoint.method().hasMethodAnnotation(Needs.class));
    }

    private Stream<Endpoint> ours() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.paodao"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(address -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Endpoint(address, entry.getValue()))));
    }

    private record Endpoint(String address, HandlerMethod method) {
        boolean open() {
            return OpenAddresses.all().anyMatch(pattern -> new AntPathMatcher().match(pattern, address));
        }
    }
}
