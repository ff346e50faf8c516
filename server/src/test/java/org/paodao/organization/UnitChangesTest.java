package org.paodao.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.access.UnitTree;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class UnitChangesTest {
    @Autowired
    private Organization organization;

    @Autowired
    private UnitChanges changes;

    @Autowired
    private UnitLists lists;

    @Autowired
    private People people;

    @Autowired
    private UnitTree tree;

    @Autowired
    private Audit audit;

    private CurrentUser office = Districts.NOBODY;

    @BeforeEach
    void office() {
        office = Districts.someone(organization);
    }

    @Test
    void aRenamedUnitShowsItsOldNameOnAPastDay() {
        UUID unit = make("区经信局", null);
        LocalDate day = lists.today().minusDays(10);

        changes.amend(office, unit, facts(unit).named("区经商局"), step(unit, day), false);

        assertThat(lists.sheet(office, unit, day.minusDays(1)).name()).isEqualTo("区经信局");
        assertThat(lists.sheet(office, unit, day).name()).isEqualTo("区经商局");
        assertThat(organization.named(office, "区经信局")).isEmpty();
        assertThat(organization
                        .named(office, "区经信局", day.minusDays(1))
                        .orElseThrow()
                        .id())
                .isEqualTo(unit);
        assertThat(audit.trail(office, unit)).extracting(Entry::reason).contains("示例文件");
    }

    @Test
    void documentsMayGoOnUsingTheOldName() {
        UUID unit = make("区交通局", null);
        changes.amend(office, unit, facts(unit).named("区交通运输局"), step(unit, null), true);
        assertThat(organization.named(office, "区交通局").orElseThrow().name()).isEqualTo("区交通运输局");
    }

    @Test
    void aNewUnitMayTakeAFormerNameAndThePastStaysClear() {
        UUID old = make("区旅游局", null);
        LocalDate day = lists.today().minusDays(3);
        changes.amend(office, old, facts(old).named("区文广旅体局"), step(old, day), false);
        UUID later = make("区旅游局", null);

        assertThat(organization.named(office, "区旅游局").orElseThrow().id()).isEqualTo(later);
        assertThat(organization
                        .named(office, "区旅游局", day.minusDays(1))
                        .orElseThrow()
                        .id())
                .isEqualTo(old);
        assertThat(lists.children(office, null, day.minusDays(1), UnitLists.Slice.FIRST))
                .extracting(UnitNode::name)
                .containsExactly("区旅游局");
    }

    @Test
    void whoSawAnOlderVersionIsTold() {
        UUID unit = make("区民政局", null);
        UnitStep seen = step(unit, null);
        changes.amend(office, unit, facts(unit).named("区民政和社会局"), seen, true);
        assertThatThrownBy(() -> changes.amend(office, unit, facts(unit).named("区民政厅"), seen, true))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void aUnitCannotMoveBelowItself() {
        UUID top = make("区政府", null);
        UUID middle = make("区政府办公室", top);
        UUID low = make("机要科", middle);
        assertThatThrownBy(() -> changes.amend(office, top, facts(top).under(low), step(top, null), false))
                .hasMessageContaining("organization.unit.circle");
        assertThat(tree.below().apply(office.jurisdiction(), top)).containsExactlyInAnyOrder(top, middle, low);
    }

    @Test
    void aMergedUnitLeavesItsNamesPeopleAndUnitsToItsSuccessor() {
        UUID one = make("区卫生局", null);
        UUID section = make("示例卫生所", one);
        UUID two = make("区卫健局", null);
        UUID person = people.add(office, person("示例甲"), post(one, lists.today().minusDays(30)));

        changes.close(office, one, step(one, null), two, true);

        assertThat(organization.named(office, "区卫生局").orElseThrow().id()).isEqualTo(two);
        assertThat(organization.units(office)).extracting(Unit::id).containsExactlyInAnyOrder(section, two);
        assertThat(lists.children(office, two, lists.today(), UnitLists.Slice.FIRST))
                .extracting(UnitNode::id)
                .containsExactly(section);
        assertThat(people.of(office, two, lists.today()))
                .extracting(Colleague::id)
                .containsExactly(person);
        assertThat(lists.sheet(office, one, lists.today()).successions())
                .extracting(UnitSheet.Succession::unit)
                .containsExactly("区卫健局");
        assertThat(lists.sheet(office, one, lists.today().minusDays(1)).closedOn())
                .isEqualTo(lists.today());
    }

    @Test
    void aUnitMergesEvenIntoOneBelowIt() {
        UUID top = make("示例集团", null);
        UUID low = make("示例公司", top);
        changes.close(office, top, step(top, null), low, true);
        assertThat(lists.children(office, null, lists.today(), UnitLists.Slice.FIRST))
                .extracting(UnitNode::id)
                .containsExactly(low);
    }

    @Test
    void aSplitUnitKnowsWhoTookOver() {
        UUID unit = make("区发改经信局", null);
        changes.split(office, unit, step(unit, null), List.of("区发改局", "区经信局"), false);
        assertThat(organization.units(office)).extracting(Unit::name).containsExactly("区发改局", "区经信局");
        assertThat(lists.sheet(office, unit, lists.today()).successions()).hasSize(2);
    }

    @Test
    void aChangeNeedsAReasonAndADayThatHasCome() {
        UUID unit = make("区教育局", null);
        UnitFacts facts = facts(unit).named("区教体局");
        int seen = step(unit, null).seen();
        assertThatThrownBy(() -> changes.amend(office, unit, facts, new UnitStep(seen, null, " "), false))
                .hasMessageContaining("reason-missing");
        var tomorrow = new UnitStep(seen, lists.today().plusDays(1), "示例");
        assertThatThrownBy(() -> changes.amend(office, unit, facts, tomorrow, false))
                .hasMessageContaining("day.future");
    }

    @Test
    void wrongCodesAndUnknownKindsAreRefusedAtTheirFields() {
        var wrong = new UnitFacts("示例公司", null, "合伙", "33A", "91350100M000100Y44", null);
        assertThatThrownBy(() -> changes.found(office, wrong, List.of(), null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws())
                                .extracting(Refusal.Flaw::field)
                                .containsExactly("kind", "divisionCode", "creditCode"));
    }

    @Test
    void onlyTheOfficeChangesUnits() {
        UUID unit = make("区残联", null);
        for (Role role : List.of(Role.LIAISON, Role.UNIT_HEAD)) {
            CurrentUser insider = Districts.with(office, role, unit);
            assertThatThrownBy(() -> changes.amend(insider, unit, facts(unit).named("残联"), step(unit, null), true))
                    .hasMessageContaining("access.forbidden");
        }
    }

    @Test
    void aTelephoneNumberIsForTheUnitAndTheOffice() {
        UUID unit = make("区司法局", null);
        UUID other = make("区信访局", null);
        people.add(office, person("示例乙"), post(unit, lists.today()));
        CurrentUser inside = Districts.with(office, Role.LIAISON, unit);
        CurrentUser outside = Districts.with(office, Role.LIAISON, other);
        assertThat(people.of(office, unit, lists.today()))
                .extracting(Colleague::phone)
                .containsExactly("0578-0000000");
        assertThat(people.of(inside, unit, lists.today()))
                .extracting(Colleague::phone)
                .containsExactly("0578-0000000");
        assertThat(people.of(outside, unit, lists.today()))
                .extracting(Colleague::phone)
                .containsExactly("");
        assertThat(people.all(outside, lists.today()))
                .extracting(Colleague::phone)
                .containsExactly("");
    }

    @Test
    void anotherDistrictSeesAndChangesNothing() {
        UUID unit = make("区统计局", null);
        CurrentUser there = Districts.someone(organization);
        assertThat(lists.search(there, "统计", lists.today(), null)).isEmpty();
        assertThatThrownBy(() -> lists.sheet(there, unit, lists.today())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> changes.amend(there, unit, facts(unit).named("统计"), step(unit, null), true))
                .hasMessageContaining("organization.unit.unknown");
    }

    @Test
    void unitsAreListedAsTheTreeHasThemEachAboveThoseBelowIt() {
        UUID district = make("示例区", null);
        make("示例乡", null);
        make("区示例局", district);
        assertThat(organization.units(office)).extracting(Unit::name).containsSubsequence("示例区", "区示例局", "示例乡");
    }

    private UUID make(String name, @Nullable UUID parent) {
        return changes.found(office, new UnitFacts(name, null, "部门", null, null, parent), List.of(), null);
    }

    private UnitFacts facts(UUID unit) {
        return lists.sheet(office, unit, lists.today()).facts();
    }

    private UnitStep step(UUID unit, @Nullable LocalDate day) {
        return new UnitStep(lists.sheet(office, unit, lists.today()).version(), day, "示例文件");
    }

    private static PersonFacts person(String name) {
        return new PersonFacts("", name, "0578-0000000", null);
    }

    private static PostFacts post(UUID unit, LocalDate since) {
        return new PostFacts(unit, "综合科", "科长", false, since);
    }
}
