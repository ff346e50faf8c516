package org.paodao.appraisal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SchemesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Autowired
    private Schemes schemes;

    @Autowired
    private SchemePublisher publisher;

    @Autowired
    private SchemeLists lists;

    @Autowired
    private Organization organization;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient db;

    private CurrentUser office = Districts.NOBODY;
    private CurrentUser appraiser = Districts.NOBODY;

    @BeforeEach
    void aDistrict() {
        office = Districts.someone(organization);
        appraiser = Districts.with(office, Role.APPRAISER);
    }

    @Test
    void aDraftIsChangedByTheVersionThatWasSeenAndPublishedOnce() {
        UUID id = found();
        SchemeBody body = schemes.draft(appraiser, id).orElseThrow().body();
        SchemeBody more = more(body);
        assertThat(schemes.put(appraiser, id, more, 1)).isEqualTo(2);
        assertThat(schemes.put(appraiser, id, more, 1)).as("sent twice").isEqualTo(2);
        refused("appraisalscheme.changed", () -> schemes.put(appraiser, id, body, 1));
        refused("appraisalscheme.changed", () -> publish(id, 1, NEW_YEAR, null));
        refused("appraisalscheme.draft-only", () -> schemes.leave(appraiser, id, 2));

        assertThat(publish(id, 2, NEW_YEAR, null)).isEqualTo(1);
        assertThat(publish(id, 2, NEW_YEAR, null)).as("sent twice").isEqualTo(1);
        assertThat(schemes.draft(appraiser, id)).isEmpty();
        assertThat(schemes.edition(office, id, 1).body()).isEqualTo(more);
        assertThat(audit.trail(appraiser, id))
                .extracting(entry -> entry.action())
                .contains("appraisal.scheme-founded", "appraisal.scheme-drafted", "appraisal.scheme-published");
    }

    @Test
    void editionsFollowOneAnotherAndNeverChange() {
        UUID id = found();
        publish(id, 1, NEW_YEAR, LocalDate.of(2026, 12, 31));
        SchemeDraft second = schemes.beginning(appraiser, id);
        assertThat(second.version()).isZero();
        assertThat(second.body().scheme().title().version()).isEqualTo(2);
        schemes.put(appraiser, id, more(second.body()), 0);
        refused("appraisalscheme.overlap", () -> publish(id, 1, NEW_YEAR, null));
        refused("appraisalscheme.until", () -> publish(id, 1, LocalDate.of(2026, 7, 1), NEW_YEAR));
        publish(id, 1, LocalDate.of(2026, 7, 1), null);

        assertThat(schemes.editions(office, id))
                .extracting(
                        edition -> edition.number() + " " + edition.validity().until())
                .containsExactly("2 null", "1 2026-06-30");
        assertThat(schemes.on(office, id, LocalDate.of(2026, 6, 30)))
                .hasValueSatisfying(edition -> assertThat(edition.number()).isEqualTo(1));
        assertThat(schemes.on(office, id, LocalDate.of(2025, 12, 31))).isEmpty();
        assertThatThrownBy(() -> db.sql("update appraisal.scheme_edition set reason = 'x' where scheme = :id")
                        .param("id", id)
                        .update())
                .hasMessageContaining("never changes");
    }

    @Test
    void aSchemeIsThereForOthersOnceItIsPublished() {
        UUID id = found();
        refused("appraisalscheme.code-taken", this::found);
        refused("access.forbidden", () -> schemes.found(office, wish()));
        refused("access.forbidden", () -> schemes.draft(office, id));
        refused("appraisalscheme.unknown", () -> schemes.editions(office, id));
        assertThat(lists.all(office)).isEmpty();
        assertThat(lists.all(appraiser))
                .singleElement()
                .satisfies(line -> assertThat(line.draft()).isNotNull());
        publish(id, 1, NEW_YEAR, null);
        assertThat(lists.all(office)).singleElement().satisfies(line -> {
            assertThat(line.newest()).isEqualTo(new SchemeLine.Newest(1, NEW_YEAR, null));
            assertThat(line.draft()).isNull();
        });
        CurrentUser stranger = Districts.with(Districts.someone(organization), Role.APPRAISER);
        refused("appraisalscheme.unknown", () -> schemes.edition(stranger, id, 1));
    }

    private UUID found() {
        return schemes.found(appraiser, wish());
    }

    private static NewScheme wish() {
        return new NewScheme("示例-JX", "示例考核方案", SchemeSamples.small());
    }

    private int publish(UUID id, int seen, LocalDate from, @Nullable LocalDate until) {
        return publisher.publish(appraiser, id, new SchemePublishing("键" + from + until, seen, from, until, "示例理由"));
    }

    private static SchemeBody more(SchemeBody body) {
        List<Clause> clauses = new ArrayList<>(body.scheme().clauses());
        clauses.add(SchemeSamples.clause("3", null, "3", new Method.Bonus(BigDecimal.ONE)));
        Map<String, Input> inputs = new HashMap<>(body.inputs());
        inputs.put("3", new Input(InputKind.EVENTS, Map.of("what", "示例成果")));
        return new SchemeBody(SchemeSamples.with(body, clauses).scheme(), inputs);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
