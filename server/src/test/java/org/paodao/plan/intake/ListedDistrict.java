package org.paodao.plan.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.document.list.ListKind;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.ItemView;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A district, made anew before each test, into whose plan lists are brought; they are of works where no kind is named. */
abstract class ListedDistrict {
    @Autowired
    MockMvcTester web;

    @Autowired
    ListImports listImports;

    @Autowired
    Plans plans;

    @Autowired
    PlanLists lists;

    @Autowired
    Organization organization;

    CurrentUser user = Districts.NOBODY;

    /** Where the plan stands. */
    String plan = "2023";

    @BeforeEach
    void aDistrict() {
        user = Districts.someone(organization);
    }

    /** Makes the sample plan, all of which one unit leads. */
    void planLedBy(String unit) {
        UUID lead = organization.create(user, NewUnit.named(unit)).id();
        plans.create(user, SamplePlan.of("a", lead, lead));
    }

    PlanView view() {
        return lists.view(user, plan, null, ItemFilter.NONE);
    }

    ItemView item(String address) {
        return lists.item(user, plan, null, address);
    }

    int version() {
        return lists.head(user, plan, null).currentVersion();
    }

    UUID store(String csv) {
        return store("清单.csv", csv, ListKind.WORKS);
    }

    UUID store(String name, String csv, ListKind kind) {
        var upload = Upload.file(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return listImports.store(user, plan, kind, upload);
    }

    ListPreview preview(UUID file) {
        return listImports.preview(user, plan, file, ListKind.WORKS);
    }

    PlanRef apply(UUID file, ListPreview.Choice choice) {
        return listImports.apply(user, plan, file, ListKind.WORKS, choice);
    }

    /** Stores a list whose units are all known and brings it into the plan, over what is there. */
    PlanRef bring(String csv, ListKind kind) {
        UUID file = store("清单.csv", csv, kind);
        return listImports.apply(user, plan, file, kind, new ListPreview.Choice(version(), false, true, Map.of()));
    }

    /** Stores a list; the answer is where its preview stands. */
    String previewed(String csv, ListKind kind) {
        UUID file = store("清单.csv", csv, kind);
        return "/" + plan + "/lists/" + file + "?kind=" + kind.name().toLowerCase(Locale.ROOT);
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
