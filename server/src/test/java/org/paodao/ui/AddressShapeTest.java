package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which addresses look as if a mapping could answer them. */
@DatabaseTest
class AddressShapeTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?[a-z]+(?::([^{}]*))?}", Pattern.CASE_INSENSITIVE);
    private static final List<String> VALUES = List.of("2023", "items", "2023-1");

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Test
    void partsThatAreTheSameInEachAddressTellThemApart() {
        AddressShape shape = AddressShape.of("/lights/{indicator}/{period}");
        assertThat(fits(shape, "/lights/GDP/2023-06")).isTrue();
        assertThat(fits(shape, "/lights/GDP")).isFalse();
        assertThat(fits(shape, "/lights/GDP/2023-06/why")).isFalse();
        assertThat(fits(shape, "/forecasts/GDP/2023-06")).isFalse();
    }

    @Test
    void anyNumberOfPartsMayFollowWhereTheMappingSaysSo() {
        AddressShape shape = AddressShape.of("/assets/{folder}/{*file}");
        assertThat(fits(shape, "/assets/css/a/b/c.css")).isTrue();
        assertThat(fits(shape, "/assets")).isFalse();
    }

    @Test
    void whatEscapesAPartIsNoPartOfIt() {
        assertThat(fits(AddressShape.of("/计划/{name}"), "/%E8%AE%A1%E5%88%92/x")).isTrue();
    }

    @Test
    void everyMappingOfTheApplicationFitsTheAddressesItAnswers() {
        List<PathPattern> patterns = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .distinct()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
        List<PathContainer> addresses = patterns.stream()
                .map(pattern -> PathContainer.parsePath(filled(pattern.getPatternString())))
                .toList();
        assertThat(patterns).hasSizeGreaterThan(300);
        for (int n = 0; n < patterns.size(); n++) {
            assertThat(patterns.get(n).matches(addresses.get(n)))
                    .as("%s answers %s", patterns.get(n), addresses.get(n))
                    .isTrue();
        }
        assertThat(addresses)
                .allSatisfy(address -> assertThat(answering(patterns, address))
                        .allMatch(pattern -> AddressShape.of(pattern).mayFit(AddressShape.parts(address))));
    }

    private static Stream<String> answering(List<PathPattern> patterns, PathContainer address) {
        return patterns.stream().filter(pattern -> pattern.matches(address)).map(PathPattern::getPatternString);
    }

    private static boolean fits(AddressShape shape, String address) {
        return shape.mayFit(AddressShape.parts(PathContainer.parsePath(address)));
    }

    /** The address with something that is allowed there for each of its variables. */
    private static String filled(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> Matcher.quoteReplacement(value(variable.group(1))));
    }

    private static String value(String allowed) {
        return allowed == null
                ? "items"
                : Stream.concat(VALUES.stream(), Arrays.stream(allowed.split("\\|")))
                        .filter(value -> value.matches(allowed))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no value for " + allowed));
    }
}
