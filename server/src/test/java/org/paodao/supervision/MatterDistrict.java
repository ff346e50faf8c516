package org.paodao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.supervision.clock.Urgency;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A district with a unit that leads, one that assists and one that has nothing to do with it, and their people. */
public abstract class MatterDistrict {
    @Autowired
    protected Supervision supervision;

    @Autowired
    protected MatterWork work;

    @Autowired
    protected MatterReviews reviews;

    @Autowired
    protected MatterLists lists;

    @Autowired
    protected MatterViews views;

    @Autowired
    protected Organization organization;

    @Autowired
    protected Clock clock;

    protected CurrentUser office = Districts.NOBODY;
    protected CurrentUser inspector = Districts.NOBODY;
    protected CurrentUser leader = Districts.NOBODY;
    protected CurrentUser liaison = Districts.NOBODY;
    protected CurrentUser head = Districts.NOBODY;
    protected CurrentUser helper = Districts.NOBODY;
    protected CurrentUser stranger = Districts.NOBODY;
    protected UUID lead = new UUID(0, 0);
    protected UUID assist = new UUID(0, 0);
    protected UUID other = new UUID(0, 0);

    @BeforeEach
    void district() {
        office = Districts.someone(organization);
        lead = unit("示例区教育局");
        assist = unit("示例区财政局");
        other = unit("示例区民政局");
        inspector = Districts.with(office, Role.INSPECTOR);
        leader = Districts.with(office, Role.LEADER);
        liaison = Districts.with(office, Role.LIAISON, lead);
        head = Districts.with(office, Role.UNIT_HEAD, lead);
        helper = Districts.with(office, Role.LIAISON, assist);
        stranger = Districts.with(office, Role.LIAISON, other);
    }

    private UUID unit(String name) {
        return organization
                .create(office, new NewUnit(name, null, "部门", null, List.of()))
                .id();
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    protected NewMatter wish(String title, @Nullable UUID givenBy) {
        return new NewMatter(
                Ids.next().toString(),
                "INSTRUCTION",
                null,
                title,
                "示例：请研究落实并报结果。",
                "示例领导",
                givenBy,
                today(),
                Urgency.NORMAL,
                null,
                false,
                Set.of());
    }

    /** A matter that was given to the units. */
    protected UUID assigned(@Nullable UUID givenBy) {
        return assign(supervision.register(office, wish("示例：城乡学校共同体建设", givenBy)));
    }

    protected UUID assign(UUID id) {
        supervision.propose(office, id, 1, suggestion());
        supervision.approve(office, id, 2);
        supervision.assign(office, id, 3);
        return id;
    }

    protected Suggestion suggestion() {
        return new Suggestion(lead, List.of(new Suggestion.Part(assist, "示例：落实经费")), null, "示例：请主办单位牵头办理");
    }

    /** A matter whose answer has come. */
    protected UUID fedBack(@Nullable UUID givenBy) {
        UUID id = assigned(givenBy);
        work.sign(liaison, id, 4);
        work.answer(liaison, id, 5, "示例：已建成共同体三个");
        work.letGo(head, id, 6);
        return id;
    }

    protected Matter matter(UUID id) {
        return views.one(office, id).matter();
    }

    protected static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
