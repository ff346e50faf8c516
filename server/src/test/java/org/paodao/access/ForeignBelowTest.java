package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Asks below one's own plan, account or item for what another district has: the answer is the same as for what nobody has, and
 * nothing of the other district changes.
 */
@DatabaseTest
class ForeignBelowTest {
    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Organization organization;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    AccountLists accounts;

    @Autowired
    JdbcClient db;

    private ForeignThings own = new ForeignThings();
    private ForeignThings foreign = new ForeignThings();
    private CurrentUser here = Districts.NOBODY;
    private CurrentUser there = Districts.NOBODY;

    @BeforeEach
    void twoDistrictsWithOneOfEverything() {
        here = ForeignWalkTest.withEverything(Districts.someone(organization));
        there = ForeignWalkTest.withEverything(Districts.someone(organization));
        own = beans.createBean(ForeignThings.class);
        own.make(here, Walked.all(mappings));
        foreign = beans.createBean(ForeignThings.class);
        foreign.make(there, Walked.all(mappings));
    }

    @Test
    void belowOnesOwnThereIsNothingOfAnotherDistrict() {
        Map<String, String> before = everythingOf(there);
        List<Mixed> mixed = Walked.all(mappings).flatMap(this::mixed).toList();
        assertThat(mixed)
                .extracting(Mixed::way)
                .contains(
                        "/{plan}/points/{point}",
                        "/{plan}/lists/{file}",
                        "/plans/{plan}/lists/{file}",
                        "/accounts/{username}/roles/{grant}",
                        "/accounts/{username}/tokens/{token}");
        assertThat(mixed.stream().flatMap(one -> wrong(one).stream())).isEmpty();
        assertThat(everythingOf(there)).isEqualTo(before);
    }

    @Test
    void aFormThatIsFilledInReachesNoFurther() {
        Map<String, String> before = everythingOf(there);
        String account = String.valueOf(own.foreign.get("/accounts/{username}"));
        String roles = "/accounts/" + account + "/roles/";
        String tokens = "/accounts/" + account + "/tokens/";
        assertNotFound(account, roles + foreign.foreign.get("/accounts/{username}/roles/{grant}") + "/take-back");
        assertNotFound(account, tokens + foreign.foreign.get("/accounts/{username}/tokens/{token}") + "/revoke");
        assertNotFound(account, roles + UUID.randomUUID() + "/take-back");
        assertThat(everythingOf(there)).isEqualTo(before);
        assertThat(act(account, roles + own.foreign.get("/accounts/{username}/roles/{grant}") + "/take-back"))
                .as("the form itself is right")
                .hasStatus(303);
    }

    @Test
    void aListOfAnotherDistrictDoesNotComeIntoOnesOwnPlan() {
        String plan = own.foreign.get("/{plan}");
        String list = foreign.foreign.get("/{plan}/lists/{file}");
        assertThat(mvc.get()
                        .uri("/" + plan + "/lists/" + list + "?kind=outcome")
                        .with(As.user(here)))
                .hasStatus(404);
    }

    private void assertNotFound(String account, String address) {
        assertThat(act(account, address)).hasStatus(404);
    }

    private MvcTestResult act(String account, String address) {
        return mvc.post()
                .uri(address)
                .with(As.user(here))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param(
                        "version",
                        String.valueOf(accounts.account(here, account).line().version()))
                .param("reason", "示例")
                .exchange();
    }

    /** An endpoint with everything one's own but one thing below it. */
    private Stream<Mixed> mixed(Walked endpoint) {
        List<String> ways = new ArrayList<>(endpoint.variables().keySet());
        return ways.stream().skip(1).filter(this::differs).map(way -> new Mixed(endpoint, way));
    }

    private boolean differs(String way) {
        String value = foreign.foreign.get(way);
        return value != null && !value.equals(own.foreign.get(way)) && !value.equals(foreign.nothing.get(way));
    }

    private Optional<String> wrong(Mixed mixed) {
        MvcTestResult foreigns = ask(mixed, foreign.foreign);
        MvcTestResult nothings = ask(mixed, foreign.nothing);
        int status = foreigns.getResponse().getStatus();
        // What is sent is empty: some say so before they look for anything.
        boolean absent = status >= 300 && status < 500 && status != 403;
        boolean same = status == nothings.getResponse().getStatus()
                && said(foreigns, mixed, foreign.foreign).equals(said(nothings, mixed, foreign.nothing));
        return absent && same
                ? Optional.empty()
                : Optional.of("%s with another district's %s answers %d, with nobody's %d"
                        .formatted(
                                mixed.endpoint,
                                mixed.way,
                                status,
                                nothings.getResponse().getStatus()));
    }

    private MvcTestResult ask(Mixed mixed, Map<String, String> others) {
        return mixed.endpoint.ask(mvc, here, way -> value(mixed, others, way));
    }

    private String value(Mixed mixed, Map<String, String> others, String way) {
        return (way.equals(mixed.way) ? others : own.foreign).getOrDefault(way, "");
    }

    private String said(MvcTestResult answer, Mixed mixed, Map<String, String> others) {
        Map<String, String> asked = new TreeMap<>();
        mixed.endpoint.variables().keySet().forEach(way -> asked.put(way, value(mixed, others, way)));
        return ForeignWalkTest.said(answer, asked, mixed.endpoint);
    }

    /** A fingerprint of all rows of a district, by table. */
    private Map<String, String> everythingOf(CurrentUser district) {
        Map<String, String> prints = new TreeMap<>();
        db.sql("""
                select table_schema || '.' || table_name from information_schema.columns
                 where column_name = 'jurisdiction' and table_schema in ('access', 'audit', 'files', 'organization', 'plan')
                   -- anchors are made by the clock, whoever does what
                   and table_name <> 'anchor'
                   and table_name in (select tablename from pg_tables where schemaname = table_schema)""").query(String.class).list().forEach(table -> prints.put(table, print(table, district)));
        assertThat(prints).hasSizeGreaterThan(30);
        return prints;
    }

    private String print(String table, CurrentUser district) {
        return String.valueOf(
                db.sql("select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '')"
                                + " from " + table + " t where jurisdiction = :jurisdiction")
                        .param("jurisdiction", district.jurisdiction())
                        .query(String.class)
                        .single());
    }

    private record Mixed(Walked endpoint, String way) {}
}
