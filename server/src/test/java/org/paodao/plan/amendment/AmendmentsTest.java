package org.paodao.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paodao.kernel.Role.LIAISON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.audit.Entry;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Item;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;

@DatabaseTest
class AmendmentsTest extends Amending {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsPublishedIsWhatTheEditsSay(long seed) {
        var random = new Random(seed);
        var seen = new ArrayList<Content>(List.of(content(null)));
        for (int version = 2; version <= 4; version++) {
            Draft.Key key = open(office);
            draw(key, new RandomEdits(random, choices()), 15);
            Draft draft = amendments.draft(office, "2023", key.number());
            if (draft.difference().isEmpty()) {
                amendments.edit(office, key, null, new Edit.Add(Ids.next(), "work", "示例", null, List.of()));
                draft = amendments.draft(office, "2023", key.number());
            }
            publish(office, key);
            assertSame(content(null), draft.content());
            backdate(version, LocalDate.of(2023, version, 15));
            seen.add(content(null));
        }
        theDaysShowTheirVersions(seen);
    }

    private void theDaysShowTheirVersions(List<Content> seen) {
        backdate(1, LocalDate.of(2023, 1, 15));
        for (int version = 1; version <= seen.size(); version++) {
            int shown = versions.on(office, "2023", LocalDate.of(2023, version, 20));
            assertThat(shown).isEqualTo(version);
            assertThat(content(shown)).isEqualTo(seen.get(version - 1));
        }
        assertThat(versions.on(office, "2023", LocalDate.of(2023, 1, 15))).isEqualTo(1);
        assertThatThrownBy(() -> versions.on(office, "2023", LocalDate.of(2023, 1, 14)))
                .isInstanceOf(Refusal.class);
        assertThat(versions.lines(office, "2023"))
                .allSatisfy(line -> assertThat(line.items())
                        .isEqualTo(seen.get(line.number() - 1).items().size()));
    }

    /** Makes edits by chance; those that are refused are passed over. */
    private void draw(Draft.Key key, RandomEdits edits, int count) {
        for (int i = 0; i < count; i++) {
            Edit edit = edits.any(amendments.draft(office, "2023", key.number()).content());
            try {
                amendments.edit(office, key, null, edit);
            } catch (Refusal refused) {
                assertThat(refused.flaws()).isNotEmpty();
            }
        }
    }

    @Test
    void undoingEverythingLeadsBackToTheVersion() {
        Draft.Key key = open(office);
        draw(key, new RandomEdits(new Random(9), choices()), 12);
        Draft draft = amendments.draft(office, "2023", key.number());
        assertThat(draft.edits()).isNotEmpty();
        while (!draft.edits().isEmpty()) {
            draft = amendments.undo(office, key, draft.amendment().version());
        }
        assertThat(draft.content()).isEqualTo(draft.base());
        assertThat(draft.made()).isNotEmpty();
    }

    @Test
    void whoChangedATargetIsFoundAtTheItem() {
        Item street = item("outcomes/1");
        Draft.Key key = open(office);
        amendments.edit(office, key, null, new Edit.Aim(street.id(), List.of(goal("5"))));
        publish(office, key);

        List<Entry> trail = audit.trail(office, street.id());
        assertThat(trail).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("plan.item-changed");
            assertThat(entry.accountName()).isEqualTo(office.displayName());
            assertThat(entry.before()).contains("\"targets\"", "3个示例点");
            assertThat(entry.after()).contains("5个示例点").doesNotContain("title");
            assertThat(entry.reason()).isEqualTo("示例理由");
        });
        assertThat(item("outcomes/1").place()).isEqualTo(street.place());
        assertThat(db.sql(
                                "select count(*) from plan.item_unit where jurisdiction = :j and item = :i and source_start is not null and until_version is null")
                        .param("j", office.jurisdiction())
                        .param("i", street.id())
                        .query(Integer.class)
                        .single())
                .as("what stays keeps its place in the source")
                .isOne();
    }

    @Test
    void aDeletedItemTakesItsSupportWithItAndComesBackAsItWas() {
        Item street = item("outcomes/1");
        Draft.Key key = open(office);
        amendments.edit(office, key, null, new Edit.Delete(street.id(), "并入示例学校"));
        publish(office, key);

        assertThat(content(null).ties()).isEmpty();
        assertThat(content(1).ties()).hasSize(1);
        assertThat(versions.deleted(lists.head(office, "2023", null)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.address()).isEqualTo("outcomes/1");
                    assertThat(item.why()).isEqualTo("并入示例学校");
                    assertThat(item.last()).isEqualTo(1);
                });
        assertThat(versions.deleted(lists.head(office, "2023", 1))).isEmpty();

        Draft.Key again = open(office);
        amendments.edit(office, again, null, past.restoring(office, again, "outcomes/1"));
        publish(office, again);
        assertThat(content(null).ties())
                .as("support of what is still there")
                .isEqualTo(content(1).ties());
        assertThat(item("outcomes/1").title()).isEqualTo(street.title());
        assertThat(item("outcomes/1").doers()).isEqualTo(street.doers());
        assertThat(versions.deleted(lists.head(office, "2023", null))).isEmpty();
    }

    @Test
    void supportOfWhatIsGoneDoesNotComeBack() {
        Draft.Key key = open(office);
        amendments.edit(office, key, null, new Edit.Delete(item("outcomes/1").id(), "示例"));
        amendments.edit(office, key, null, new Edit.Delete(item("works/1").id(), "示例"));
        publish(office, key);
        Draft.Key again = open(office);
        amendments.edit(office, again, null, past.restoring(office, again, "outcomes/1"));
        assertThat(amendments.draft(office, "2023", again.number()).content().ties())
                .isEmpty();
        amendments.edit(office, again, null, past.restoring(office, again, "works/1"));
        assertThat(amendments.draft(office, "2023", again.number()).content().ties())
                .as("both ends are there again")
                .hasSize(1);
    }

    @Test
    void aUnitDraftsWhatItLeadsAndNobodyElseSeesItBeforeItIsSubmitted() {
        CurrentUser liaison = Districts.with(office, LIAISON, lead);
        CurrentUser stranger = Districts.with(office, LIAISON, other);
        UUID school = assigned(item("outcomes/2").id(), new Item.Doer(other, "乙局", "乙局", Role.LEAD));
        Draft.Key key = open(liaison);
        amendments.edit(liaison, key, null, new Edit.Reword(item("outcomes/1").id(), Aspect.TITLE, "建成示例两条街"));

        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> amendments.edit(liaison, key, null, new Edit.Reword(school, Aspect.TITLE, "别的")));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> amendments.draft(stranger, "2023", key.number()));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> amendments.draft(office, "2023", key.number()));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> publish(liaison, key));

        amendments.submit(liaison, key, version(liaison, key));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> amendments.draft(stranger, "2023", key.number()));
        amendments.sendBack(office, key, version(office, key), "请补充依据");
        amendments.reopen(liaison, key, version(liaison, key));
        amendments.submit(liaison, key, version(liaison, key));
        CurrentUser alsoOfTheUnit = office.with(new Authority(
                lead, office.authority().grants(), office.authority().ceiling(), null));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> publish(alsoOfTheUnit, key));
        publish(office, key);
        assertThat(item("outcomes/1").title()).isEqualTo("建成示例两条街");
    }

    private UUID assigned(UUID id, Item.Doer doer) {
        Draft.Key key = open(office);
        amendments.edit(office, key, null, new Edit.Assign(id, List.of(doer)));
        publish(office, key);
        return id;
    }

    @Test
    void twoWhoEditTheSameFieldAreToldAtTheFieldAndOthersMerge() {
        Item street = item("outcomes/1");
        Draft.Key key = open(office);
        int seen = version(office, key);
        amendments.rewrite(office, key, seen, street.id(), wanted(street, "先改的标题", ""));
        amendments.rewrite(office, key, seen, street.id(), wanted(street, street.title(), "后写的备注"));
        Item now = amendments
                .draft(office, "2023", key.number())
                .content()
                .item(street.id())
                .orElseThrow();
        assertThat(now.title()).isEqualTo("先改的标题");
        assertThat(now.note()).isEqualTo("后写的备注");
        assertThatThrownBy(() -> amendments.rewrite(office, key, seen, street.id(), wanted(street, "再改的标题", "")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.flaws().getFirst().field()).isEqualTo("title");
                    assertThat(refusal.flaws().getFirst().arguments()).contains("先改的标题");
                });
    }

    private static Wanted wanted(Item item, String title, String note) {
        return new Wanted(
                new Wanted.Words(title, item.body(), item.code(), item.label(), note),
                item.kind(),
                item.categories(),
                new Wanted.Doing(item.doers(), item.leaders()),
                item.deadlines(),
                item.goals());
    }
}
