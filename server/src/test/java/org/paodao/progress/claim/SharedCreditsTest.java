package org.paodao.progress.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SharedCreditsTest extends Claiming {
    @Autowired
    private Audit audit;

    private NewCredit said(String one, String two, String reason) {
        return new NewCredit(
                "示例河碧道",
                reason,
                List.of(
                        new SharedCredit.Part(lead, place.item(), new BigDecimal(one)),
                        new SharedCredit.Part(other, null, new BigDecimal(two))));
    }

    private UUID register(String key, NewCredit said) {
        return credits.register(office, new NewCredit.Request(key, place.round()), said);
    }

    @Test
    void creditIsSharedInPartsThatMakeAHundredAndStandsOnBothReports() {
        sent(liaison, place, STORY);
        sent(otherLiaison, otherPlace, STORY);
        UUID id = register("one", said("66.67", "33.33", ""));
        assertThat(register("one", said("50", "50", ""))).isEqualTo(id);
        for (CurrentUser reader : List.of(office, liaison, otherHead)) {
            assertThat(credits.one(reader, id).now().parts())
                    .extracting(SharedCredit.Part::share)
                    .containsExactly(new BigDecimal("66.67"), new BigDecimal("33.33"));
            assertThat(claimed(reader, place).credits()).hasSize(1);
            assertThat(claimed(reader, otherPlace).credits()).hasSize(1);
        }
        assertThat(audit.trail(office, id)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"60,39.99", "60,40.01", "50,49", "100,0"})
    void sharesThatDoNotMakeAHundredAreRefused(String one, String two) {
        sent(liaison, place, STORY);
        refused(
                two.equals("0") ? "progresscredit.share" : "progresscredit.sum",
                () -> register("x", said(one, two, "")));
        refused("progresscredit.share", () -> register("x", said("33.333", "66.667", "")));
        assertThat(credits.all(office, null)).isEmpty();
    }

    @Test
    void onlyUnitsThatReportShareAndOnlyTheOfficeDecides() {
        refused("progresscredit.not-reported", () -> register("x", said("50", "50", "")));
        sent(liaison, place, STORY);
        refused(
                "access.forbidden",
                () -> credits.register(head, new NewCredit.Request("x", place.round()), said("50", "50", "")));
        var once = new SharedCredit.Part(lead, null, new BigDecimal("50"));
        refused("progresscredit.units", () -> register("x", new NewCredit("x", "", List.of(once, once))));
    }

    @Test
    void aChangeWantsItsReasonAndTheVersionThatWasSeenAndKeepsWhatWasSaid() {
        sent(liaison, place, STORY);
        UUID id = register("one", said("50", "50", ""));
        refused("progresscredit.reason", () -> credits.change(office, id, 1, said("70", "30", "")));
        credits.change(office, id, 1, said("70", "30", "按投入核定"));
        credits.change(office, id, 1, said("70", "30", "按投入核定"));
        refused("progresscredit.changed", () -> credits.change(office, id, 1, said("80", "20", "再改")));
        credits.withdraw(office, id, 2, "并非同一项目");
        refused("progresscredit.changed", () -> credits.change(office, id, 3, said("80", "20", "再改")));
        assertThat(credits.one(office, id).versions())
                .extracting(version -> version.number() + version.reason())
                .containsExactly("3并非同一项目", "2按投入核定", "1");
        assertThat(claimed(office, place).credits()).isEmpty();
        assertThat(audit.trail(office, id)).hasSize(3);
    }

    @Test
    void aUnitThatHasNoPartDoesNotSeeIt() {
        sent(liaison, place, STORY);
        UUID id = register("one", said("50", "50", ""));
        UUID third = organization.create(office, NewUnit.named("丙局")).id();
        CurrentUser stranger = Districts.with(office, Role.LIAISON, third);
        refused("progresscredit.unknown", () -> credits.one(stranger, id));
        assertThat(credits.all(stranger, null)).isEmpty();
        assertThat(claimed(stranger, place).credits()).isEmpty();
        refused("progresscredit.unknown", () -> credits.one(Districts.someone(organization), id));
    }
}
