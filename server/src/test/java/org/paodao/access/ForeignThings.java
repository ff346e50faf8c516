package org.paodao.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.paodao.files.Files;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.Samples;
import org.paodao.indicator.SystemPublishing;
import org.paodao.indicator.light.RuleBook;
import org.paodao.indicator.value.FileLoads;
import org.paodao.kernel.CurrentUser;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of everything in one district, by the way to it in addresses; and beside each, one that nobody has. */
class ForeignThings {
    /** Parts of a thing of another district, which is not there: any value that fits. */
    private static final Set<String> PARTS = Set.of(
            "/{plan}/amendments/{number}",
            "/{plan}/amendments/{number}/{path}",
            "/{plan}/amendments/{number}/{path}/{n}",
            "/plans/{plan}/amendments/{number}",
            "/plans/{plan}/alignment/{alignment}",
            "/plans/{plan}/passing/{passing}",
            "/plans/{plan}/map/file/{format}",
            "/plans/{plan}/map/versions/{named}",
            "/{plan}/alignment/{alignment}",
            "/{plan}/passing/{passing}",
            "/{plan}/duties/list/{kind}.{format}",
            "/units/{name}/{task}",
            "/units/lists/{what}");

    @Autowired
    People people;

    @Autowired
    Organization organization;

    @Autowired
    Plans plans;

    @Autowired
    PlanLists lists;

    @Autowired
    Imports imports;

    @Autowired
    Files files;

    @Autowired
    AccountCare care;

    @Autowired
    Access access;

    @Autowired
    StandIns standIns;

    @Autowired
    Indicators indicators;

    @Autowired
    SystemPublishing publishing;

    @Autowired
    RuleBook rules;

    @Autowired
    FileLoads loads;

    @Autowired
    JdbcClient db;

    /** The way to a variable → a value that names a thing of the district. */
    final Map<String, String> foreign = new HashMap<>();

    /** The same for things that nobody has. */
    final Map<String, String> nothing = new HashMap<>();

    /** Fills the district of this user, who may do everything there, with one of everything. */
    void make(CurrentUser there, Stream<Walked> endpoints) {
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
        id(plan.id(), "/plans/{id}", "/plans/{plan}");
        id(item, "/items/{id}");
        id(point, "/{plan}/points/{point}", "/plans/{plan}/points/{point}");
        id(imports.start(there, Upload.pasted("示例文件")), "/imports/{id}");
        file(there);
        ForeignTasks.make(there, plan.id(), item, unit, this);
        indicators(there, unit);
        both("/units/{name}", "他乡局", "无此局");
        both("/{plan}", plan.address(), "2087");
        parts(endpoints);
        people(there, unit);
        both("/received/{code}", organization.jurisdiction(there).code(), "T0");
        same("/received/{code}/{address}", plan.address());
        accounts(there);
    }

    private void file(CurrentUser there) {
        id(
                files.store(there, "他乡.txt", "text/plain", new byte[] {1}).id(),
                "/files/{id}",
                "/{plan}/lists/{file}",
                "/plans/{plan}/lists/{file}",
                "/units/lists/{what}/files/{file}",
                "/plans/{plan}/duties/files/{file}",
                "/{plan}/duties/list/files/{file}",
                "/indicator-system/import/{file}");
    }

    private void parts(Stream<Walked> endpoints) {
        same("/{plan}/{path}", "outcomes");
        same("/{plan}/{path}/{number}", "1");
        same("/imports/{id}/panel/{panel}", "items");
        same("/imports/{id}/items/{item}", "1");
        same("/imports/{id}/items/{item}/line", "1");
        same("/imports/{id}/edits/{edit}", "title");
        endpoints.forEach(endpoint -> endpoint.variables().forEach((way, value) -> {
            if (PARTS.contains(way)) {
                same(way, value);
            }
        }));
        // The empty template is the same for every plan; what is exported is not.
        same("/{plan}/duties/list/{kind}", "export");
    }

    private void indicators(CurrentUser there, UUID unit) {
        indicators.put(there, "TX-01", Samples.content("他乡指标（示例）", unit, "1"), 0);
        publishing.publish(there, new Publishing("foreign", "示例", LocalDate.of(2023, 1, 1)));
        indicators.put(there, "TX-01", Samples.content("他乡指标（示例）", unit, "2"), 0);
        id(loads.start(there, "他乡.csv", new byte[] {1}, ""), "/indicators/loads/{load}", "/indicator-loads/{load}");
        for (String way : List.of("/indicators/{code}", "/indicator-system/of/{code}", "/indicator-drafts/{code}")) {
            both(way, "TX-01", "TX-02");
        }
        ForeignLights.make(there, rules, this);
        same("/indicator-editions/{from}", "1");
        same("/indicator-editions/{from}/changes/{to}", "1");
    }

    private void people(CurrentUser there, UUID unit) {
        id(unit, "/units/{id}");
        UUID person = people.add(
                there,
                new PersonFacts("", "他乡人（示例）", "", null),
                new PostFacts(unit, "办公室", "科员", false, LocalDate.of(2020, 1, 1)));
        id(person, "/people/{person}");
        ForeignHandovers.make(there, person, unit, this);
        db.sql("insert into plan.programme (jurisdiction, id, name) values (:there, :id, '他乡纲要')")
                .param("there", there.jurisdiction())
                .param("id", Ids.next())
                .update();
        both("/programmes/{name}", "他乡纲要", "无此纲要");
    }

    private void accounts(CurrentUser there) {
        id(there.jurisdiction(), "/jurisdictions/{id}");
        String name = "foreign" + there.username();
        care.open(there, new AccountOpening(name, "他乡人（示例）", null, Role.Sphere.BUSINESS, true));
        care.give(there, new AccountAct(name, 1, "示例"), NewGrant.everywhere(Role.VIEWER));
        both("/accounts/{username}", name, "nobody-has-this");
        CurrentUser program = access.named(name).orElseThrow();
        id(grant(program), "/accounts/{username}/roles/{grant}");
        UUID token = care.issueToken(
                        there, new AccountAct(name, 1, "示例"), new NewToken("示例", Set.of(Permission.PLAN_READ), 9))
                .id();
        id(token, "/accounts/{username}/tokens/{token}", "/account/tokens/{token}", "/tokens/{token}");
        CurrentUser absent = person(there, name + "1");
        CurrentUser substitute = person(there, name + "2");
        standIns.give(
                absent,
                new NewStandIn(
                        substitute.username(),
                        Set.of(),
                        null,
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(9),
                        "示例"));
        id(standIns.given(absent).getFirst().id(), "/account/stand-ins/{standIn}");
        both("/account/sessions/{session}", OpenSessions.key("another's"), OpenSessions.key("nobody's"));
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

    void id(UUID value, String... variables) {
        Arrays.stream(variables)
                .forEach(variable -> both(variable, value.toString(), Ids.next().toString()));
    }

    void same(String variable, String value) {
        both(variable, value, value);
    }

    void both(String variable, String foreignValue, String nothingsValue) {
        foreign.put(variable, foreignValue);
        nothing.put(variable, nothingsValue);
    }
}
