package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Entry;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.progress.card.Card;
import org.paodao.progress.card.CardColor;
import org.paodao.progress.card.CardFilter;
import org.paodao.progress.card.CardLists;
import org.paodao.progress.card.CardRound;
import org.paodao.progress.card.CardRuleBook;
import org.paodao.progress.card.CardRules;
import org.paodao.progress.card.CardStage;
import org.paodao.progress.card.Cards;
import org.paodao.progress.card.NewCard;
import org.paodao.progress.light.ItemJudging;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CardsTest extends Listing {
    private static final LocalDate MAY = LocalDate.of(2023, 5, 3);

    @Autowired
    Cards cards;

    @Autowired
    CardLists cardLists;

    @Autowired
    CardRound round;

    @Autowired
    CardRuleBook rules;

    @Autowired
    ItemJudging judging;

    @Autowired
    List<ToDoSource> sources;

    @Test
    void aRuleProposesAndAPersonConfirms() {
        Card proposed = proposed(MAY);
        assertThat(proposed.color()).isEqualTo(CardColor.RED);
        assertThat(proposed.unit()).isEqualTo(lead);
        assertThat(proposed.grounds().rule()).isEqualTo(new Card.ByRule("连续预警", 1, 3));
        assertThat(proposed.grounds().lights())
                .extracting(light -> light.period() + " " + light.light() + " " + light.ruleCode())
                .containsExactly("2023-03 RED 序时进度", "2023-04 RED 序时进度");
        assertThat(cardLists.cards(head, CardFilter.NONE).cards())
                .as("what is only proposed is not the unit's yet")
                .isEmpty();

        for (int click = 0; click < 2; click++) {
            cards.confirm(office, proposed.id(), 1);
        }
        Card issued = card(head, proposed.id());
        assertThat(issued.stage()).isInstanceOf(CardStage.Issued.class);
        assertThat(issued.version()).isEqualTo(2);
        assertThat(audit.trail(office, issued.id()).stream().map(Entry::action))
                .containsExactly("progress.card-confirm", "progress.card-propose");
    }

    @Test
    void theSameLightsGiveRiseToOneCardOnly() {
        proposed(MAY);
        assertThat(round.on(office.jurisdiction(), Set.of(), MAY).proposed()).isZero();
        assertThat(round.on(office.jurisdiction(), Set.of(item), MAY.plusDays(3))
                        .proposed())
                .isZero();
        Card one = cardLists.cards(office, CardFilter.NONE).cards().getFirst();
        cards.dismiss(office, one.id(), 1, "示例：节点已报请调整");
        assertThat(round.on(office.jurisdiction(), Set.of(), MAY).proposed())
                .as("nobody is asked twice about the same month")
                .isZero();
        judging.on(office.jurisdiction(), null, LocalDate.of(2023, 6, 2));
        assertThat(round.on(office.jurisdiction(), Set.of(), LocalDate.of(2023, 6, 2))
                        .proposed())
                .isEqualTo(1);
    }

    @Test
    void lightsOfLongAgoProposeNothing() {
        agreed();
        assertThat(round.on(office.jurisdiction(), Set.of(), LocalDate.of(2024, 5, 1))
                        .proposed())
                .isZero();
    }

    @Test
    void theUnitAnswersTheItemRecoversAndTheOfficeLifts() {
        List<Task> said = agreed();
        Card card = proposed(MAY, said);
        cards.confirm(office, card.id(), 1);
        refused("access.forbidden-unit", () -> cards.answer(stranger, card.id(), 2, "示例"));
        refused("access.forbidden-unit", () -> cards.answer(office, card.id(), 2, "示例"));
        refused("progresscard.words", () -> cards.answer(head, card.id(), 2, " "));
        cards.answer(head, card.id(), 2, "示例：已完成选址，六月底前补齐手续");
        refused("progresscard.words", () -> cards.lift(office, card.id(), 3, ""));

        completion.mark(liaison, item, said.getFirst().milestones().getFirst().id(), LocalDate.of(2023, 5, 20), 0);
        LocalDate june = LocalDate.of(2023, 6, 5);
        judging.on(office.jurisdiction(), null, june);
        assertThat(round.on(office.jurisdiction(), Set.of(), june).turned()).isLessThanOrEqualTo(1);
        Card recovered = card(office, card.id());
        assertThat(recovered.stage())
                .isInstanceOfSatisfying(
                        CardStage.Answered.class,
                        answered -> assertThat(answered.recovered()).isNotNull());
        assertThat(kinds(office)).containsExactly(ToDo.Kind.SETTLE);

        refused("access.forbidden", () -> cards.lift(head, card.id(), recovered.version(), ""));
        cards.lift(office, card.id(), recovered.version(), "");
        assertThat(card(head, card.id()).stage()).isInstanceOf(CardStage.Lifted.class);
        assertThat(kinds(office)).isEmpty();
    }

    @Test
    void anAnswerThatIsNotEnoughGoesBackWithTheReason() {
        UUID id = byHand("k1");
        cards.answer(liaison, id, 1, "示例：正在研究");
        cards.sendBack(office, id, 2, "请写明措施和时限");
        assertThat(card(head, id).stage())
                .isInstanceOfSatisfying(
                        CardStage.Issued.class,
                        issued -> assertThat(issued.returnedFor()).isEqualTo("请写明措施和时限"));
        ToDo waiting = waiting(Set.of(lead)).getFirst();
        assertThat(waiting.text()).isEqualTo("progresscard.answer-again");
        assertThat(waiting.permission()).isEqualTo(Permission.CARD_ANSWER);
        assertThat(waiting.due()).isNotNull();
        assertThat(waiting(Set.of(other))).isEmpty();
    }

    @Test
    void nobodyDecidesOnACardOfTheUnitTheyWorkFor() {
        UUID id = byHand("k2");
        CurrentUser inside =
                office.with(new Authority(lead, List.of(Grant.everywhere(Role.OFFICE)), Authority.NO_CEILING, null));
        refused("progresscard.own", () -> cards.withdraw(inside, id, 1, "示例"));
        cards.withdraw(office, id, 1, "示例：发错单位");
        assertThat(card(head, id).stage()).isEqualTo(new CardStage.Withdrawn("示例：发错单位"));
        refused("progresscard.not-now.withdrawn", () -> cards.answer(head, id, 2, "示例"));
    }

    @Test
    void aCardIsIssuedOnceHoweverOftenItsFormIsSent() {
        assertThat(byHand("k3")).isEqualTo(byHand("k3"));
        assertThat(cardLists
                        .cards(office, new CardFilter(lead, null, null, null))
                        .cards())
                .hasSize(1);
        refused("progresscard.unit", () -> cards.issue(office, new NewCard("k4", null, CardColor.RED, null, "示例")));
        refused("access.forbidden", () -> cards.issue(head, new NewCard("k5", lead, CardColor.RED, null, "示例")));
    }

    @Test
    void aUnitSeesItsOwnCardsOnly() {
        UUID id = byHand("k6");
        assertThat(cardLists.cards(stranger, CardFilter.NONE).cards()).isEmpty();
        refused("progresscard.unknown", () -> card(stranger, id));
        refused("access.forbidden", () -> card(Districts.with(office, Role.VIEWER), id));
        refused("progresscard.unknown", () -> card(Districts.someone(organization), id));
        assertThat(cardLists
                        .cards(Districts.with(office, Role.LEADER), CardFilter.NONE)
                        .cards())
                .hasSize(1);
    }

    @Test
    void theOfficePutsItsOwnRulesInForce() {
        CardRules guangyuan = rules.beginning(office, "广元2018");
        String key = Ids.next().toString();
        assertThat(rules.publish(office, key, guangyuan, "示例")).isEqualTo(1);
        assertThat(rules.publish(office, key, guangyuan, "示例")).isEqualTo(1);
        assertThat(rules.rules(office).today().code()).isEqualTo("广元2018");
        refused("progresscard.rules-changed", () -> rules.publish(office, "another", guangyuan, "示例"));
        assertThat(proposed(MAY).grounds().rule()).isEqualTo(new Card.ByRule("广元2018", 1, 2));
    }

    private Card proposed(LocalDate day) {
        return proposed(day, agreed());
    }

    private Card proposed(LocalDate day, List<Task> said) {
        assertThat(said).isNotEmpty();
        judging.on(office.jurisdiction(), null, day);
        assertThat(round.on(office.jurisdiction(), Set.of(), day).proposed()).isEqualTo(1);
        return cardLists.cards(office, CardFilter.NONE).cards().getFirst();
    }

    private UUID byHand(String key) {
        return cards.issue(office, new NewCard(key, lead, CardColor.YELLOW, item, "示例：多次提醒仍未推进"));
    }

    private Card card(CurrentUser user, UUID id) {
        return cardLists.card(user, id).card();
    }

    private List<ToDo.Kind> kinds(CurrentUser user) {
        return waiting(null, user).stream().map(ToDo::kind).toList();
    }

    private List<ToDo> waiting(Set<UUID> units) {
        return waiting(units, office);
    }

    private List<ToDo> waiting(@org.jspecify.annotations.Nullable Set<UUID> units, CurrentUser user) {
        LocalDate day = LocalDate.now(SHANGHAI);
        return sources.stream()
                .flatMap(source -> source.waiting(user.jurisdiction(), units, day, day).stream())
                .filter(todo -> todo.text().startsWith("progresscard."))
                .toList();
    }
}
