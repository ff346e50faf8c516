package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every endpoint whose address names a thing, with a thing of another district: the answer is the same as for a thing
 * that does not exist. A new variable in an address needs an example here.
 */
@DatabaseTest
class ForeignWalkTest {
    private static final Pattern MAIN = Pattern.compile("(?s)<main.*</main>");
    /** What a form carries that is another each time it is drawn. */
    private static final Pattern TOKEN = Pattern.compile("name=\"(?:_csrf|requestKey)\" value=\"[^\"]*\"");

    /** When the page was drawn, which may be a minute later for the next one. */
    private static final Pattern DRAWN = Pattern.compile("<p class=\"print-date\">[^<]*</p>");

    /** What is the same in every district. */
    private static final Set<String> COMMON = Set.of(
            "/calendar/{year}",
            "/indicator-periods/{period}",
            "/indicators/periods/{period}",
            "/matters/papers/{kind}",
            "/settings/vocabulary/{year}",
            "/units/lists/{what}",
            "/units/lists/{what}/{kind}",
            "/units/lists/{what}/{kind}.{format}");

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Organization organization;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ForeignThings things = new ForeignThings();

    private CurrentUser here = Districts.NOBODY;

    @BeforeEach
    void anotherDistrictWithOneOfEverything() {
        here = withEverything(Districts.someone(organization));
        things = beans.createBean(ForeignThings.class);
        things.make(withEverything(Districts.someone(organization)), Walked.all(mappings));
    }

    @Test
    void whatAnotherDistrictHasIsNotThere() {
        List<Walked> named = Walked.all(mappings)
                .filter(endpoint -> !COMMON.containsAll(endpoint.variables().keySet()))
                .toList();
        assertThat(named).hasSizeGreaterThan(40);
        assertThat(named.stream()
                        .flatMap(endpoint -> endpoint.variables().keySet().stream())
                        .distinct())
                .as("give each variable an example of another district")
                .isSubsetOf(things.foreign.keySet());
        assertThat(named.stream().flatMap(endpoint -> wrong(endpoint).stream())).isEmpty();
    }

    private Optional<String> wrong(Walked endpoint) {
        MvcTestResult foreigns = endpoint.ask(mvc, here, variable -> things.foreign.getOrDefault(variable, ""));
        MvcTestResult nothings = endpoint.ask(mvc, here, variable -> things.nothing.getOrDefault(variable, ""));
        int status = foreigns.getResponse().getStatus();
        String said = said(foreigns, things.foreign, endpoint);
        String saidOfNothing = said(nothings, things.nothing, endpoint);
        // A list below something that is not there may be empty.
        boolean absent = status >= 300 && status < 500 && status != 403;
        boolean hidden = (absent || said.equals("[]"))
                && status == nothings.getResponse().getStatus()
                && said.equals(saidOfNothing);
        return hidden
                ? Optional.empty()
                : Optional.of("%s answers %d and %d: %s%n%s%n%s"
                        .formatted(
                                endpoint,
                                status,
                                nothings.getResponse().getStatus(),
                                foreigns.getMvcResult().getResolvedException(),
                                said,
                                saidOfNothing));
    }

    /** What the answer says, without the values that were asked for. */
    static String said(MvcTestResult answer, Map<String, String> asked, Walked endpoint) {
        var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var main = MAIN.matcher(body);
        String text = TOKEN.matcher(main.find() ? main.group() : body).replaceAll("");
        text = DRAWN.matcher(text).replaceAll("");
        text = text.replace(
                endpoint.address(variable -> asked.getOrDefault(variable, "")).toString(), "?");
        for (String variable : endpoint.variables().keySet()) {
            text = text.replace(String.valueOf(asked.get(variable)), "?");
        }
        return text;
    }

    /** Nobody is all of this; here it opens every door. */
    static CurrentUser withEverything(CurrentUser user) {
        return user.with(
                Authority.of(Arrays.stream(Role.values()).map(Grant::everywhere).toArray(Grant[]::new)));
    }
}
