package org.paodao.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** People, their posts and other names of units, pressed several times in the very same moment. */
@DatabaseTest
class PeopleAtOnceTest {
    private static final LocalDate SINCE = LocalDate.of(2023, 1, 1);

    @Autowired
    private People people;

    @Autowired
    private Organization organization;

    @Autowired
    private UnitChanges changes;

    @Autowired
    private UnitLists lists;

    @Autowired
    private Audit audit;

    private CurrentUser office = Districts.NOBODY;
    private UUID unit = new UUID(0, 0);
    private UUID other = new UUID(0, 0);

    @BeforeEach
    void aDistrictWithTwoUnits() {
        office = Districts.someone(organization);
        unit = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
    }

    @Test
    void somebodyIsTakenInPostedCorrectedAndLeavesOnce() throws InterruptedException {
        var facts = new PersonFacts("", "李示例", "0578-0000000", null);
        var post = new PostFacts(unit, "办公室", "科长", false, SINCE);
        together(() -> people.add(office, facts, post));
        assertThat(there(unit)).hasSize(1);
        UUID person = there(unit).getFirst().id();
        together(() -> people.post(office, person, new PostFacts(other, "", "挂职", false, SINCE)));
        assertThat(there(other)).hasSize(1);
        together(() -> people.amend(office, person, 1, new PersonFacts("A7", "李示例", "0578-0000001", null)));
        UUID held = there(unit).getFirst().post();
        together(() -> people.repost(office, person, held, new PostFacts(unit, "综合科", "科长", false, SINCE)));
        var leaving = new People.Leaving(lists.today(), "示例：调离");
        together(() -> people.leave(office, person, held, leaving));
        assertThat(audit.trail(office, person)).hasSize(5);
        assertThat(Together.run(() -> people.leave(
                        Districts.with(office, Role.OFFICE), person, held, new People.Leaving(lists.today(), "示例"))))
                .containsExactly("organization.person.changed");
    }

    @Test
    void twoOfOneNameAreToldApartByNumberOrTelephone() {
        var post = new PostFacts(unit, "办公室", "", false, SINCE);
        people.add(office, new PersonFacts("1", "王示例", "", null), post);
        people.add(office, new PersonFacts("2", "王示例", "", null), post);
        people.add(office, new PersonFacts("", "王示例", "0578-1", null), post);
        assertThat(there(unit)).hasSize(3);
    }

    @Test
    void anotherNameIsGivenAndDroppedOnce() throws InterruptedException {
        together(() -> organization.addAlias(office, unit, "甲示例局"));
        together(() -> changes.dropAlias(office, unit, "甲示例局"));
        assertThat(audit.trail(office, unit)).hasSize(3);
        assertThat(Together.run(() -> changes.dropAlias(office, unit, "无此名称")))
                .containsExactly("organization.alias.unknown");
    }

    private List<Colleague> there(UUID in) {
        return people.of(office, in, SINCE);
    }

    private static void together(Runnable step) throws InterruptedException {
        assertThat(Together.run(step, step, step, step)).containsOnly(Together.DONE);
    }
}
