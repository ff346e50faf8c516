package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.files.Files;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.organization.People;
import org.paodao.organization.PersonFacts;
import org.paodao.organization.PostFacts;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.Upload;
import org.paodao.plan.setup.NewProgramme;
import org.paodao.plan.setup.Programmes;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Organization organization;

    @Autowired
    Plans plans;

    @Autowired
    PlanLists lists;

    @Autowired
    Imports imports;

    @Autowired
    Programmes programmes;

    @Autowired
    People people;

    @Autowired
    Files files;

    @Autowired
    AccountCare care;

    @Autowired
    Access access;

    @Autowired
    StandIns standIns;

    @Autowired
    JdbcClient db;

    private final Examples examples = new Examples();

    /** Variables that name what is the same in every district. */
    private final Set<String> common = new HashSet<>();

    private CurrentUser here = Districts.NOBODY;

    @BeforeEach
    void anotherDistrictWithOneOfEverything() {
        here = withEverything(Districts.someone(organization));
        CurrentUser there = withEverything(Districts.someone(organization));
        UUID unit = organization.create(there, NewUnit.named("他乡局")).id();
        PlanRef plan = plans.create(there, SamplePlan.of("foreign", unit, unit));
        UUID item = lists.view(there, plan.address(), null, ItemFilter.NONE)
                .items()
                .getFirst()
                .id();
        UUID point = db.sql("select id from plan.open_point where jurisdiction = :there limit 1")
                .param("there", there.jurisdiction())
                .query(UUID.class)
                .single();
        examples.id(plan.id(), "/plans/{id}", "/plans/{plan}");
        examples.id(item, "/items/{id}");
        examples.id(point, "/{plan}/points/{point}");
        examples.id(imports.start(there, Upload.pasted("示例文件")), "/imports/{id}");
        examples.id(
                files.store(there, "他乡.txt", "text/plain", new byte[] {1}).id(),
                "/files/{id}",
                "/{plan}/lists/{file}",
                "/plans/{plan}/lists/{file}");
        examples.both("/units/{name}", "他乡局", "无此局");
        examples.both("/{plan}", plan.address(), "2087");
        // A year is a year everywhere.
        common.addAll(Set.of("/calendar/{year}", "/settings/vocabulary/{year}"));
        belowPlans(there, plan.address());
        units(there, unit);
        accounts(there);
    }

    /** What hangs on a plan of another district is asked for under that plan's address. */
    private void belowPlans(CurrentUser there, String plan) {
        examples.same("/{plan}/{path}", "outcomes");
        examples.same("/{plan}/{path}/{number}", "1");
        examples.same("/imports/{id}/panel/{panel}", "items");
        examples.same("/imports/{id}/items/{item}", "1");
        examples.same("/imports/{id}/items/{item}/line", "1");
        examples.same("/imports/{id}/edits/{edit}", "title");
        examples.same("/{plan}/amendments/{number}", "1");
        examples.same("/{plan}/amendments/{number}/{path}", "outcomes");
        examples.same("/{plan}/amendments/{number}/{path}/{n}", "1");
        examples.same("/plans/{plan}/amendments/{number}", "1");
        examples.id(Ids.next(), "/{plan}/alignment/{alignment}", "/plans/{plan}/alignment/{alignment}");
        examples.id(Ids.next(), "/{plan}/passing/{passing}", "/plans/{plan}/passing/{passing}");
        examples.id(Ids.next(), "/{plan}/duties/list/files/{file}");
        examples.both("/received/{code}", organization.jurisdiction(there).code(), "nowhere");
        examples.same("/received/{code}/{address}", plan);
        programmes.create(there, new NewProgramme("他乡规划（示例）", "", 2021, 2025));
        examples.both("/programmes/{name}", "他乡规划（示例）", "无此规划");
    }

    private void units(CurrentUser there, UUID unit) {
        examples.id(unit, "/units/{id}");
        var post = new PostFacts(unit, "办公室", "联络员", false, LocalDate.of(2023, 1, 1));
        examples.id(people.add(there, new PersonFacts("", "他乡人（示例）", "", null), post), "/people/{person}");
        examples.id(Ids.next(), "/units/handovers/{handover}", "/units/lists/{what}/files/{file}");
    }

    private void accounts(CurrentUser there) {
        String name = "foreign" + there.username();
        care.open(there, new AccountOpening(name, "他乡人（示例）", null, Role.Sphere.BUSINESS, true));
        care.give(there, new AccountAct(name, 1, "示例"), NewGrant.everywhere(Role.VIEWER));
        examples.both("/accounts/{username}", name, "nobody-has-this");
        CurrentUser program = access.named(name).orElseThrow();
        examples.id(grant(program), "/accounts/{username}/roles/{grant}");
        UUID token = care.issueToken(
                        there, new AccountAct(name, 1, "示例"), new NewToken("示例", Set.of(Permission.PLAN_READ), 9))
                .id();
        examples.id(token, "/accounts/{username}/tokens/{token}", "/account/tokens/{token}", "/tokens/{token}");
        CurrentUser absent = person(there, name + "1");
        CurrentUser substitute = person(there, name + "2");
        standIns.give(
                absent,
                new NewStandIn(
                        substitute.username(), Set.of(), null, LocalDate.now().plusDays(9), "示例"));
        examples.id(standIns.given(absent).getFirst().id(), "/account/stand-ins/{standIn}");
        examples.both("/account/sessions/{session}", OpenSessions.key("another's"), OpenSessions.key("nobody's"));
    }

    private CurrentUser person(CurrentUser officer, String name) {
        CurrentUser opened = access.open(officer, NewAccount.business(name, name, null, "seven tall pines"));
        access.grant(officer, opened.account(), NewGrant.everywhere(Role.OFFICE));
        return access.named(name).orElseThrow();
    }

    private UUID grant(CurrentUser user) {
        return db.sql("select id from access.role_grant where account = :account")
                .param("account", user.account())
                .query(UUID.class)
                .single();
    }

    @Test
    void whatAnotherDistrictHasIsNotThere() {
        List<Walked> named = Walked.all(mappings)
                .filter(endpoint -> !endpoint.variables().isEmpty() && !common.containsAll(endpoint.variables()))
                .toList();
        assertThat(named).hasSizeGreaterThan(40);
        assertThat(named.stream()
                        .flatMap(endpoint -> endpoint.variables().stream())
                        .distinct())
                .as("give each variable an example of another district")
                .isSubsetOf(examples.variables());
        assertThat(named.stream().flatMap(endpoint -> wrong(endpoint).stream())).isEmpty();
    }

    private Optional<String> wrong(Walked endpoint) {
        MvcTestResult foreigns = endpoint.ask(mvc, here, examples::foreign);
        MvcTestResult nothings = endpoint.ask(mvc, here, examples::nothing);
        int status = foreigns.getResponse().getStatus();
        String said = said(foreigns, examples::foreign, endpoint);
        String saidOfNothing = said(nothings, examples::nothing, endpoint);
        boolean hidden = status >= 300
                && status < 500
                && status != 403
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
    private static String said(MvcTestResult answer, UnaryOperator<String> asked, Walked endpoint) {
        var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var main = MAIN.matcher(body);
        String text = TOKEN.matcher(main.find() ? main.group() : body).replaceAll("");
        text = text.replace(endpoint.address(asked).toString(), "?");
        for (String variable : endpoint.variables()) {
            text = text.replace(asked.apply(variable), "?");
        }
        return text;
    }

    /** Nobody is all of this; here it opens every door. */
    private static CurrentUser withEverything(CurrentUser user) {
        return user.with(
                Authority.of(Arrays.stream(Role.values()).map(Grant::everywhere).toArray(Grant[]::new)));
    }
}
