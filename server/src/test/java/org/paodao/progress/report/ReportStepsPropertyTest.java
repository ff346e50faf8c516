package org.paodao.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;

/** Whatever the liaison, the head and the office do to a report, in whatever order, it stands where a plain model of the steps says, and no version is lost. */
@DatabaseTest
class ReportStepsPropertyTest extends Reporting {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aReportStandsWhereTheModelSays(long seed) {
        var chance = new Random(seed);
        var model = new Model();
        List<CurrentUser> people = List.of(
                office,
                liaison,
                head,
                stranger,
                Districts.with(office, Role.VIEWER),
                Districts.with(liaison, Role.UNIT_HEAD, lead));
        int taken = 0;
        for (int n = 0; n < 120; n++) {
            Act act = Act.values()[chance.nextInt(Act.values().length)];
            // More often than not whoever may: else little would ever happen.
            int who = chance.nextInt(4) == 0 ? chance.nextInt(people.size()) : act.mostly;
            boolean stale = chance.nextInt(5) == 0;
            boolean allowed = !stale && model.allows(act, who);
            String said = "第 " + n + " 次";
            assertThat(did(people.get(who), act, said, model.version + (stale ? 3 : 0)))
                    .as("%s by %d on %s, stale %s".formatted(act, who, model, stale))
                    .isEqualTo(allowed);
            if (allowed) {
                model.take(act, said);
                taken++;
            }
            asTheModelSays(model);
        }
        assertThat(taken).isGreaterThan(15);
    }

    private void asTheModelSays(Model model) {
        Report now = report();
        assertThat(now.state().word()).isEqualTo(model.state);
        assertThat(now.version()).isEqualTo(model.version);
        assertThat(now.versions())
                .extracting(version -> version.content().progress())
                .isEqualTo(model.sent.reversed());
        ReportContent draft = now.draft();
        assertThat(draft == null ? "" : draft.progress()).isEqualTo(model.draft);
    }

    private boolean did(CurrentUser user, Act act, String said, int seen) {
        try {
            switch (act) {
                case PUT -> reports.put(user, place, SampleReports.said(said), Seen.version(seen));
                case SEND -> reports.send(user, place, SampleReports.said(said), new Seen(seen, UUID.randomUUID(), 1));
                case SUBMIT -> reports.submit(user, place, seen);
                case RECALL -> reports.recall(user, place, seen);
                case APPROVE -> reports.approve(user, place, seen);
                case RETURN -> reports.sendBack(user, place, seen, remark(Field.PROGRESS, "", "请补充"));
                case ACCEPT -> reports.accept(user, place, seen);
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private enum Act {
        PUT(Model.LIAISON),
        SEND(Model.LIAISON),
        SUBMIT(Model.LIAISON),
        RECALL(Model.LIAISON),
        APPROVE(Model.HEAD),
        RETURN(Model.OFFICE),
        ACCEPT(Model.OFFICE);

        private final int mostly;

        Act(int mostly) {
            this.mostly = mostly;
        }
    }

    /** The steps as a table would tell them. */
    private static final class Model {
        private static final int OFFICE = 0;
        private static final int LIAISON = 1;
        private static final int HEAD = 2;
        private static final int OTHER_HEAD = 5;

        private String state = "waiting";
        private int version;
        private String draft = "";
        private final List<String> sent = new ArrayList<>();

        private boolean allows(Act act, int who) {
            boolean aHead = who == HEAD || who == OTHER_HEAD;
            return switch (act) {
                case PUT, SEND ->
                    who == LIAISON && (state.equals("waiting") || state.equals("drafting") || state.equals("returned"));
                case SUBMIT -> who == LIAISON && state.equals("drafting");
                case RECALL -> who == LIAISON && state.equals("submitted");
                case APPROVE -> aHead && state.equals("submitted");
                case RETURN ->
                    (aHead && state.equals("submitted"))
                            || (who == OFFICE && (state.equals("approved") || state.equals("accepted")));
                case ACCEPT -> who == OFFICE && state.equals("approved");
            };
        }

        private void take(Act act, String said) {
            version++;
            switch (act) {
                case PUT -> {
                    state = "drafting";
                    draft = said;
                }
                case SEND -> {
                    version++;
                    draft = said;
                    submit();
                }
                case SUBMIT -> submit();
                case RECALL -> {
                    state = "drafting";
                    draft = sent.getLast();
                }
                case APPROVE -> state = "approved";
                case RETURN -> state = "returned";
                case ACCEPT -> state = "accepted";
            }
        }

        private void submit() {
            state = "submitted";
            sent.add(draft);
            draft = "";
        }

        @Override
        public String toString() {
            return "%s %d, %d sent".formatted(state, version, sent.size());
        }
    }
}
