package org.paodao.progress.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.progress.TaskLists;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.Report;
import org.paodao.progress.report.ReportLists;
import org.paodao.progress.report.Reports;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.report.Seen;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Rounds;
import org.paodao.testing.As;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of reports of a small plan with an open round, asked for as different people. */
abstract class ReportPages {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Reports reports;

    @Autowired
    ReportLists lists;

    @Autowired
    Rounds rounds;

    @Autowired
    TaskLists tasks;

    @Autowired
    Plans plans;

    @Autowired
    Organization organization;

    CurrentUser office = Districts.NOBODY;
    CurrentUser liaison = Districts.NOBODY;
    CurrentUser head = Districts.NOBODY;
    UUID lead = new UUID(0, 0);
    UUID other = new UUID(0, 0);
    PlanRef plan = new PlanRef(lead, "", 0);
    Round round = SampleReports.open(lead);
    Place place = new Place(lead, lead);

    @BeforeEach
    void plan() {
        office = Districts.someone(organization);
        lead = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        liaison = Districts.with(office, Role.LIAISON, lead);
        head = Districts.with(office, Role.UNIT_HEAD, lead);
        plan = plans.create(office, SamplePlan.of("pages", lead, other));
        round = SampleReports.open(plan.id());
        rounds.open(office, round);
        place = new Place(
                round.id(),
                tasks.item(office, plan.address(), "outcomes/1").list().item());
    }

    String address() {
        return ReportWords.address(place);
    }

    Report report() {
        return lists.one(office, place).report();
    }

    /** A report that the head has before him. */
    void submitted() {
        int seen = reports.put(liaison, place, SampleReports.said("完成选址"), Seen.version(0));
        reports.submit(liaison, place, seen);
    }

    MvcTestResult post(CurrentUser user, String address, Map<String, String> fields) {
        var request = mvc.post()
                .uri(address)
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    Document page(CurrentUser user, String address, String language) {
        MvcTestResult answer = mvc.get()
                .uri(address)
                .cookie(new Cookie("language", language))
                .with(As.user(user))
                .exchange();
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
