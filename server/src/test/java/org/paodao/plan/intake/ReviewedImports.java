package org.paodao.plan.intake;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An import whose units are settled, as a test works on it: by its pages. */
record ReviewedImports(MockMvcTester web, Imports imports, Organization organization, CurrentUser user) {
    UUID settled(String text) throws InterruptedException {
        UUID id = imports.start(user, Upload.pasted(text));
        while (imports.line(user, id).state() == ImportState.READING) {
            Thread.sleep(20);
        }
        var draft = imports.draft(user, id);
        var names = UnitNames.of(draft.review(), UnitMatcher.of(organization.units(user)));
        imports.change(user, id, draft.line().version(), new ReviewEdit.DecideUnits(names.proposals(true)));
        return id;
    }

    ReviewItem item(UUID id, String title) {
        return imports.draft(user, id).review().items().stream()
                .filter(item -> item.title().value().contains(title))
                .findFirst()
                .orElseThrow();
    }

    MvcTestResult edit(UUID id, String edit, String... fields) {
        return post(id, "/edits/" + edit, fields);
    }

    MvcTestResult confirm(UUID id, String... fields) {
        return post(id, "/confirm", fields);
    }

    private MvcTestResult post(UUID id, String what, String... fields) {
        var request = web.post()
                .uri("/imports/" + id + what)
                .param("version", String.valueOf(imports.line(user, id).version()))
                .param("panel", "items")
                .with(As.user(user))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    String page(String address, Locale locale) {
        var answer = web.get().uri(address).locale(locale).with(As.user(user)).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    String page(String address) {
        return page(address, Locale.SIMPLIFIED_CHINESE);
    }
}
