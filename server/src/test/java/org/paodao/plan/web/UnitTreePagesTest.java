package org.paodao.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.organization.UnitChanges;
import org.paodao.organization.UnitFacts;
import org.paodao.organization.UnitLists;
import org.paodao.organization.UnitStep;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriUtils;

@DatabaseTest
class UnitTreePagesTest {
    private static final int MANY = 8_000;

    @Autowired
    private Organization organization;

    @Autowired
    private UnitChanges changes;

    @Autowired
    private UnitLists lists;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient db;

    @Test
    void eightThousandUnitsAreSearchedWithAsFewStatementsAsEight() {
        CurrentUser few = Districts.someone(organization);
        CurrentUser many = Districts.someone(organization);
        fill(few, 8);
        fill(many, MANY);

        for (String address : List.of("/units", "/units?q=7", "/units?q=slj", "/units/示例1局/below", "/units?q=3311")) {
            long small = Statements.during(() -> page(few, address));
            long large = Statements.during(() -> page(many, address));
            assertThat(large).as(address).isLessThanOrEqualTo(small);
        }
        assertThat(lists.search(many, "示例7999局", lists.today(), null)).hasSize(1);
        // Generous: the figures of the manual are measured, this only notices a lost index.
        long begin = System.nanoTime();
        lists.search(many, "示例79", lists.today(), null);
        assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
    }

    @Test
    void aBranchComesWhenItIsOpened() {
        CurrentUser office = Districts.someone(organization);
        UUID top = make(office, "区政府", null);
        UUID bureau = make(office, "区教育局", top);
        make(office, "示例小学", bureau);
        assertThat(page(office, "/units")).contains("区教育局").doesNotContain("示例小学");
        assertThat(page(office, "/units/区教育局/below")).contains("示例小学").doesNotContain("<html");
        assertThat(page(office, "/units?q=slxx")).contains("示例小学", "区教育局");
    }

    @Test
    void aLongBranchGoesOnWhereItWasReadWithoutALineLostOrDoubled() {
        CurrentUser office = Districts.someone(organization);
        UUID top = make(office, "区政府", null);
        db.sql("""
                insert into organization.unit (jurisdiction, id, name, kind, division_code, position, initials, parent)
                select :jurisdiction, gen_random_uuid(), '示例' || n || '所', '部门', '331102', 1000 + n / 3, 'sls', :top
                  from generate_series(1, 501) n""")
                .param("jurisdiction", office.jurisdiction())
                .param("top", top)
                .update();
        assertThat(page(office, "/units")).doesNotContain("示例7所");
        assertThat(page(office, "/units/区政府")).contains("200+", "/below?after=");

        var lines = new ArrayList<String>();
        String next = "/units/区政府/below";
        while (next != null) {
            String branch = page(office, next);
            Matcher names = Pattern.compile(">(示例[0-9]+所)</a>").matcher(branch);
            names.results().forEach(name -> lines.add(name.group(1)));
            Matcher more =
                    Pattern.compile("hx-get=\"(/units/[^\"]*after=[^\"]*)\"").matcher(branch);
            next = more.find() ? UriUtils.decode(more.group(1), StandardCharsets.UTF_8) : null;
        }
        assertThat(lines).hasSize(501).doesNotHaveDuplicates();
    }

    @Test
    void aPastDayShowsTheTreeAsItWas() {
        CurrentUser office = Districts.someone(organization);
        UUID unit = make(office, "区旅游局", null);
        LocalDate day = lists.today().minusDays(5);
        var sheet = lists.sheet(office, unit, lists.today());
        var at = new UnitStep(sheet.version(), day, "示例");
        changes.amend(office, unit, sheet.facts().named("区文旅局"), at, false);

        assertThat(page(office, "/units")).contains("区文旅局").doesNotContain("区旅游局");
        assertThat(page(office, "/units?day=" + day.minusDays(1)))
                .contains("区旅游局")
                .doesNotContain("区文旅局");
        assertThat(page(office, "/units/区旅游局?day=" + day.minusDays(1))).contains("区旅游局");
        assertThat(page(office, "/units/区文旅局")).contains("曾用名称", "区旅游局");
    }

    @Test
    void whatAUnitWasIsToldInTheReadersLanguage() {
        CurrentUser office = Districts.someone(organization);
        UUID unit = make(office, "区旅游局", null);
        var sheet = lists.sheet(office, unit, lists.today());
        var at = new UnitStep(sheet.version(), lists.today().minusDays(5), "示例");
        changes.amend(office, unit, sheet.facts().named("区文旅局"), at, false);

        var answer = mvc.get()
                .uri("/units/区文旅局")
                .cookie(new Cookie("language", "en"))
                .with(As.user(office))
                .exchange();
        assertThat(answer).bodyText().containsPattern("区旅游局 <span class=\"quiet\">Department");
        assertThat(page(office, "/units/区文旅局")).containsPattern("区旅游局 <span class=\"quiet\">部门");
    }

    @Test
    void theOfficeRenamesAUnitOnItsPage() {
        CurrentUser office = Districts.someone(organization);
        make(office, "区体育局", null);
        assertThat(page(office, "/units/区体育局/edit")).contains("修改“区体育局”");
        var refused = mvc.post()
                .uri("/units/{name}/edit", "区体育局")
                .param("name", "区文体局")
                .param("kind", "部门")
                .param("seen", "1")
                .param("keep", "yes")
                .with(As.user(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(refused).hasStatus(422).bodyText().contains("没有填写理由");
        var answer = mvc.post()
                .uri("/units/{name}/edit", "区体育局")
                .param("name", "区文体局")
                .param("kind", "部门")
                .param("seen", "1")
                .param("keep", "yes")
                .param("reason", "示例1号文")
                .with(As.user(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasStatus(303);
        assertThat(page(office, "/units/区体育局")).contains("区文体局", "示例1号文");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units/new", "/units/kinds", "/units/区体育局/edit", "/people/new?unit=区体育局"})
    void whoIsNotTheOfficeChangesNoUnit(String address) {
        CurrentUser office = Districts.someone(organization);
        UUID unit = make(office, "区体育局", null);
        CurrentUser liaison = Districts.with(office, Role.LIAISON, unit);
        assertThat(mvc.get().uri(address).with(As.user(office)).exchange()).hasStatusOk();
        assertThat(mvc.get().uri(address).with(As.user(liaison)).exchange()).hasStatus(403);
        assertThat(page(liaison, "/units/区体育局")).doesNotContain("/edit\"");
    }

    @Test
    void onlyTheSystemAdministratorSeesAndAddsJurisdictions() {
        CurrentUser office = Districts.someone(organization);
        CurrentUser administrator = Districts.with(office, Role.SYSTEM_ADMINISTRATOR);
        assertThat(mvc.get().uri("/jurisdictions").with(As.user(office)).exchange())
                .hasStatus(403);
        String code = "99" + Math.floorMod(System.nanoTime(), 10_000_000_000L);
        var answer = mvc.post()
                .uri("/jurisdictions")
                .param("code", code)
                .param("name", "示例市")
                .param("level", "市")
                .with(As.user(administrator))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer)
                .as("with the link for its administrators, shown this once")
                .hasStatusOk();
        assertThat(answer).bodyText().contains("/set-up/");
        assertThat(page(administrator, "/jurisdictions")).contains(code, "示例市").doesNotContain("/set-up/");
        assertThat(mvc.get().uri("/units").with(As.user(administrator)).exchange())
                .hasStatus(403);
    }

    private UUID make(CurrentUser office, String name, @Nullable UUID parent) {
        return changes.found(office, new UnitFacts(name, null, "部门", null, null, parent), List.of(), null);
    }

    private String page(CurrentUser user, String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** One in ten on top, the others below one of those. */
    private void fill(CurrentUser user, int units) {
        db.sql("""
                insert into organization.unit (jurisdiction, id, name, kind, division_code, position, initials)
                select :jurisdiction, gen_random_uuid(), '示例' || n || '局', '部门', '331102', n, 'sl' || n || 'j'
                  from generate_series(1, :units) n""")
                .param("jurisdiction", user.jurisdiction())
                .param("units", units)
                .update();
        db.sql("""
                update organization.unit u
                   set parent = p.id
                  from organization.unit p
                 where u.jurisdiction = :jurisdiction and p.jurisdiction = :jurisdiction
                   and u.position > :top and p.position = u.position % :top + 1""")
                .param("jurisdiction", user.jurisdiction())
                .param("top", Math.min(15, units / 2))
                .update();
        db.sql("""
                insert into organization.alias (jurisdiction, name, unit, sort)
                select jurisdiction, name, id, 'NAME' from organization.unit where jurisdiction = :jurisdiction""").param("jurisdiction", user.jurisdiction()).update();
    }
}
