package org.paodao.progress.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.paodao.kernel.CurrentUser;
import org.paodao.progress.report.Reporting;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.report.Seen;
import org.paodao.testing.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of reports of a small plan with an open round, asked for as different people. */
abstract class ReportPages extends Reporting {
    @Autowired
    MockMvcTester mvc;

    String address() {
        return ReportWords.address(place);
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
