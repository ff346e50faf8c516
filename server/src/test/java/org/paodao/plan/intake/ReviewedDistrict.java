package org.paodao.plan.intake;

import org.junit.jupiter.api.BeforeEach;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanLists;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A district, made anew before each test, whose office reviews documents on their pages. */
abstract class ReviewedDistrict {
    @Autowired
    private MockMvcTester web;

    @Autowired
    Imports imports;

    @Autowired
    PlanLists lists;

    @Autowired
    Organization organization;

    CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aDistrict() {
        user = Districts.someone(organization);
    }

    ReviewedImports reviewed() {
        return new ReviewedImports(web, imports, organization, user);
    }
}
