package org.paodao.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.progress.Draft;
import org.paodao.progress.SampleTasks;
import org.paodao.progress.Task;
import org.paodao.progress.TaskList;
import org.paodao.progress.TaskLists;
import org.paodao.progress.Tasks;
import org.paodao.testing.As;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of tasks of a small plan, asked for as different people. */
abstract class TaskPages {
    static final String LIST = "/2023/outcomes/1/tasks";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Plans plans;

    @Autowired
    Organization organization;

    CurrentUser office = Districts.NOBODY;
    CurrentUser liaison = Districts.NOBODY;
    CurrentUser head = Districts.NOBODY;
    UUID lead = new UUID(0, 0);
    UUID other = new UUID(0, 0);

    @BeforeEach
    void plan() {
        office = Districts.someone(organization);
        lead = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        liaison = Districts.with(office, Role.LIAISON, lead);
        head = Districts.with(office, Role.UNIT_HEAD, lead);
        plans.create(office, SamplePlan.of("pages", lead, other));
    }

    List<Task> agreed() {
        List<Task> said = SampleTasks.two(lead, other);
        UUID item = list().item();
        tasks.put(liaison, item, new Draft(said, ""), 0);
        tasks.submit(head, item, 1);
        tasks.agree(office, item, 2, "");
        return said;
    }

    TaskList list() {
        return lists.item(office, "2023", "outcomes/1").list();
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
