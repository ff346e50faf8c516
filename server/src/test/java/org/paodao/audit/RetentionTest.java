package org.paodao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.audit.chain.Anchor;
import org.paodao.audit.chain.ChainEntry;
import org.paodao.audit.chain.ChainJson;
import org.paodao.audit.chain.Finding;
import org.paodao.audit.chain.HashAlgorithm;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Entries go when their time is over, never earlier than half a year, and what is left is still a chain. */
@DatabaseTest
class RetentionTest {
    private final Instant longAgo = Instant.now().minus(Duration.ofDays(400)).truncatedTo(ChronoUnit.MICROS);

    @Autowired
    Retention retention;

    @Autowired
    Lanes lanes;

    @Autowired
    AuditChain chain;

    @Autowired
    JdbcClient db;

    @Autowired
    Organization organization;

    @Autowired
    TransactionOperations transactions;

    @Test
    void whatIsOverIsRemovedAndTheRestIsStillAChain() {
        CurrentUser office = Districts.someone(organization);
        CurrentUser auditor = Districts.with(office, Role.AUDITOR);
        Anchor.Head last = writeLongAgo(office, 5);
        anchorLongAgo(office, last);
        organization.create(office, NewUnit.named("示例单位"));
        assertThat(chain.check(auditor).result().entries()).isEqualTo(6);

        retention.prune(Duration.ofDays(365));

        var result = chain.check(auditor).result();
        assertThat(result.finding()).isNull();
        assertThat(result.entries())
                .as("the new one, and that old ones were removed")
                .isEqualTo(2);
        assertThat(removed(office)).isEqualTo(5);
        retention.prune(Duration.ofDays(365));
        assertThat(chain.check(auditor).result().entries())
                .as("nothing more to do")
                .isEqualTo(2);

        new BehindTheBack(db)
                .run("delete from audit.entry where jurisdiction = '%s' and number = 6"
                        .formatted(office.jurisdiction()));
        assertThat(chain.check(auditor).result().finding())
                .isEqualTo(new Finding(Finding.Kind.MISSING, office.jurisdiction(), 0, 6, null));
    }

    private Anchor.Head writeLongAgo(CurrentUser office, int entries) {
        transactions.executeWithoutResult(status -> {
            for (int i = 0; i < entries; i++) {
                var who = new ChainEntry.Who(office.account(), office.displayName(), null, null, "page", null);
                var what = new ChainEntry.What("plan.created", "plan.plan", Ids.next(), null, "{}", null);
                lanes.append(office.jurisdiction(), List.of(new ChainEntry.Content(Ids.next(), longAgo, who, what)));
            }
        });
        String hash = db.sql(
                        "select encode(hash, 'hex') from audit.lane where jurisdiction = :jurisdiction and lane = 0")
                .param("jurisdiction", office.jurisdiction())
                .query(String.class)
                .single();
        return new Anchor.Head(0, entries, hash);
    }

    private void anchorLongAgo(CurrentUser office, Anchor.Head head) {
        Anchor anchor =
                Anchor.make(office.jurisdiction(), new Anchor.After(0, "", HashAlgorithm.SM3), longAgo, List.of(head));
        db.sql("""
                insert into audit.anchor (jurisdiction, number, at, entries, heads, algorithm, previous, hash)
                values (:jurisdiction, 1, :at, :entries, cast(:heads as json), 'SM3', '', decode(:hash, 'hex'))""")
                .param("jurisdiction", office.jurisdiction())
                .param("at", longAgo.atOffset(ZoneOffset.UTC))
                .param("entries", anchor.entries())
                .param("heads", ChainJson.heads(anchor.heads()))
                .param("hash", anchor.seal().hash())
                .update();
    }

    private long removed(CurrentUser office) {
        return db.sql("select removed from audit.pruning where jurisdiction = :jurisdiction")
                .param("jurisdiction", office.jurisdiction())
                .query(Long.class)
                .single();
    }

    @Test
    void lessThanHalfAYearIsRefusedAtStart() {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> settings("182d"))
                .havingRootCause()
                .withMessageContaining("183 days at least")
                .withMessageContaining("365d");
        assertThatCode(() -> settings("183d")).doesNotThrowAnyException();
        assertThat(settings(null).retention()).isNull();
    }

    private static AuditSettings settings(@Nullable String retention) {
        var source = new MapConfigurationPropertySource(
                retention == null ? Map.of() : Map.of("paodao.audit.retention", retention));
        return new Binder(source).bindOrCreate("paodao.audit", AuditSettings.class);
    }
}
