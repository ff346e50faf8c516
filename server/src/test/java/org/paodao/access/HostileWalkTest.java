package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every page with something in all of its fields that no field means: each is answered, and none is a defect. */
@DatabaseTest
class HostileWalkTest {
    private static final int LEAST = 200;
    private static final int LAST_OF_OURS = 499;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Organization organization;

    static Stream<String> sent() {
        return Stream.of(
                "",
                "   ",
                "a\u0000b",
                "\ud800",
                "99999999999999999999",
                "1e999999999",
                "2023-13-45",
                "00000000-0000-0000-0000-000000000000",
                "{0}",
                "长".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void nothingThatIsTypedIsADefect(String typed) {
        CurrentUser user = ForeignWalkTest.withEverything(Districts.someone(organization));
        List<Walked> pages = Walked.all(mappings)
                .filter(page -> !page.isForPrograms() && !page.fields().isEmpty())
                .toList();
        assertThat(pages).hasSizeGreaterThan(LEAST);
        assertThat(pages.stream().flatMap(page -> wrong(page, user, typed).stream()))
                .isEmpty();
    }

    private Optional<String> wrong(Walked page, CurrentUser user, String typed) {
        var request = mvc.method(page.method())
                .uri(page.address(variable -> page.variables().getOrDefault(variable, "")))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(As.user(user));
        page.fields().forEach(field -> request.param(field, typed));
        var answer = request.exchange();
        int status = answer.getResponse().getStatus();
        return status <= LAST_OF_OURS
                ? Optional.empty()
                : Optional.of("%s answers %d (%s)"
                        .formatted(page, status, answer.getMvcResult().getResolvedException()));
    }
}
