package org.paodao.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.audit.Audit;
import org.paodao.document.Target.Comparator;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Category;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanVersions;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district with a plan, and the steps that tests of amendments take. */
abstract class Amending {
    @Autowired
    Plans plans;

    @Autowired
    PlanLists lists;

    @Autowired
    PlanVersions versions;

    @Autowired
    Amendments amendments;

    @Autowired
    Publishing publishing;

    @Autowired
    PastItems past;

    @Autowired
    Comparisons comparisons;

    @Autowired
    ClosedPeriods closures;

    @Autowired
    Organization organization;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient db;

    CurrentUser office = Districts.NOBODY;
    UUID lead = office.account();
    UUID other = office.account();
    PlanRef plan = new PlanRef(office.account(), "", 0);

    @BeforeEach
    void aDistrictWithAPlan() {
        office = Districts.someone(organization);
        lead = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        plan = plans.create(office, SamplePlan.of("a", lead, other));
    }

    Draft.Key open(CurrentUser user) {
        var asked = new NewAmendment(Ids.next().toString(), "示例修订", "示例理由", null);
        int number = amendments.open(user, "2023", asked);
        assertThat(amendments.open(user, "2023", asked)).isEqualTo(number);
        return new Draft.Key("2023", number);
    }

    void publish(CurrentUser user, Draft.Key key) {
        publishing.publish(
                user, key, consent(key, lists.head(office, "2023", null).currentVersion()));
    }

    Publishing.Consent consent(Draft.Key key, int over) {
        int version = db.sql("select version from plan.amendment where jurisdiction = :j and plan = :p and number = :n")
                .param("j", office.jurisdiction())
                .param("p", plan.id())
                .param("n", key.number())
                .query(Integer.class)
                .single();
        return new Publishing.Consent(version, over, "");
    }

    int version(CurrentUser user, Draft.Key key) {
        return amendments.draft(user, "2023", key.number()).amendment().version();
    }

    Content content(@Nullable Integer version) {
        return Content.of(lists.view(office, "2023", version, ItemFilter.NONE));
    }

    Item item(String address) {
        return lists.item(office, "2023", null, address).item();
    }

    RandomEdits.Choices choices() {
        PlanView view = lists.frame(office, "2023", null);
        return new RandomEdits.Choices(
                view.kinds().stream().map(Kind::code).toList(),
                view.schemes().stream()
                        .flatMap(scheme -> scheme.categories().stream())
                        .map(Category::id)
                        .toList(),
                List.of(
                        new Item.Doer(lead, "甲局", "甲局", Role.LEAD),
                        new Item.Doer(other, "乙局", "乙局", Role.ASSISTING),
                        new Item.Doer(null, "各乡镇（街道）", "各乡镇（街道）", Role.ASSISTING)));
    }

    static Item.Goal goal(String value) {
        return new Item.Goal("示例", Comparator.EXACTLY, new BigDecimal(value), null, "个", false, value + "个示例点", 2023);
    }

    /** New items get their addresses when they are published; everything else is the same. */
    static void assertSame(Content published, Content drafted) {
        assertThat(published.items())
                .usingRecursiveComparison()
                .ignoringFields("path", "number")
                .isEqualTo(drafted.items());
        assertThat(published.ties()).containsExactlyInAnyOrderElementsOf(drafted.ties());
        assertThat(published.items()).noneMatch(item -> item.path().equals(Sketch.NEW));
    }

    void backdate(int version, LocalDate day) {
        db.sql("update plan.version set published_at = :at where jurisdiction = :j and plan = :p and number = :n")
                .param(
                        "at",
                        day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime())
                .param("j", office.jurisdiction())
                .param("p", plan.id())
                .param("n", version)
                .update();
    }

    static void assertRefused(Refusal.Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
