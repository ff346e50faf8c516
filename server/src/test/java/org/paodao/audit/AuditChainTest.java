package org.paodao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.audit.chain.Finding;
import org.paodao.audit.chain.Finding.Kind;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done to the audit behind the application's back is found, on the tables themselves. */
@DatabaseTest
class AuditChainTest {
    private static final int ENTRIES = 12;

    @Autowired
    Organization organization;

    @Autowired
    AuditChain chain;

    @Autowired
    JdbcClient db;

    private CurrentUser auditor = Districts.NOBODY;
    private String here = "";

    @BeforeEach
    void writeAHistory() {
        CurrentUser office = Districts.someone(organization);
        auditor = Districts.with(office, Role.AUDITOR);
        here = " jurisdiction = '%s' ".formatted(office.jurisdiction());
        IntStream.range(0, ENTRIES).forEach(i -> organization.create(office, NewUnit.named("示例单位" + i)));
    }

    private @Nullable Finding finding() {
        return chain.check(auditor).result().finding();
    }

    private void tamper(String... statements) {
        new BehindTheBack(db).run(statements);
    }

    private UUID id(int number) {
        return db.sql("select id from audit.entry where" + here + "and lane = 0 and number = :number")
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    @Test
    void anUntouchedHistoryIsIntact() {
        var result = chain.check(auditor).result();
        assertThat(result.finding()).isNull();
        assertThat(result.entries()).isEqualTo(ENTRIES);
        assertThat(chain.state(auditor).checked()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account_name = '别人'",
                "at = at + interval '1 microsecond'",
                "after = '{}'",
                "after = replace(after::text, ':', ' :')::json",
                "reason = ''",
                "action = 'plan.created'",
                "account = gen_random_uuid()",
                "channel = 'api'",
                "behalf_name = '代人'",
                "address = '192.0.2.1'",
                "subject = gen_random_uuid()",
                "hash = previous",
                "previous = hash",
                "algorithm = case algorithm when 'SM3' then 'SHA-256' else 'SM3' end"
            })
    void anAlteredRecordIsNamed(String change) {
        int number = 1 + new Random(change.hashCode()).nextInt(ENTRIES);
        tamper("update audit.entry set " + change + " where" + here + "and lane = 0 and number = " + number);
        assertThat(finding()).isEqualTo(new Finding(Kind.ALTERED, auditor.jurisdiction(), 0, number, id(number)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, ENTRIES})
    void aDeletedRecordIsNamed(int number) {
        tamper("delete from audit.entry where" + here + "and number = " + number);
        assertThat(finding()).isEqualTo(new Finding(Kind.MISSING, auditor.jurisdiction(), 0, number, null));
    }

    @Test
    void reorderedRecordsAreNamed() {
        tamper(
                "update audit.entry set number = 1000 where" + here + "and number = 4",
                "update audit.entry set number = 4 where" + here + "and number = 5",
                "update audit.entry set number = 5 where" + here + "and number = 1000");
        assertThat(finding()).isEqualTo(new Finding(Kind.ALTERED, auditor.jurisdiction(), 0, 4, id(4)));
    }

    @Test
    void anInsertedRecordIsNamed() {
        tamper("insert into audit.entry select jurisdiction, gen_random_uuid(), at, account, account_name, action,"
                + " subject_type, subject, before, after, reason, behalf, behalf_name, channel, address, lane, number + 1,"
                + " algorithm, hash, hash from audit.entry where" + here + "and number = " + ENTRIES);
        assertThat(finding())
                .isEqualTo(new Finding(Kind.INSERTED, auditor.jurisdiction(), 0, ENTRIES + 1, id(ENTRIES + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-7000-8000-000000000000", "ffffffff-ffff-7fff-bfff-ffffffffffff"})
    void aSecondRecordInATakenPlaceIsNamed(UUID second) {
        tamper("insert into audit.entry select jurisdiction, '" + second + "', at, account, account_name, action,"
                + " subject_type, subject, before, after, reason, behalf, behalf_name, channel, address, lane, number,"
                + " algorithm, previous, hash from audit.entry where" + here + "and number = 6");
        Kind kind = second.equals(new UUID(0x7000L, 1L << 63)) ? Kind.ALTERED : Kind.INSERTED;
        assertThat(finding()).isEqualTo(new Finding(kind, auditor.jurisdiction(), 0, 6, second));
    }

    @Test
    void swappedHashesAreNamed() {
        tamper("update audit.entry e set hash = o.hash, previous = o.previous from audit.entry o where e."
                + here.strip()
                + " and o.jurisdiction = e.jurisdiction and e.number in (7, 8) and o.number = 15 - e.number");
        assertThat(finding()).isEqualTo(new Finding(Kind.ALTERED, auditor.jurisdiction(), 0, 7, id(7)));
    }

    @Test
    void aTailCutOffWithItsHeadIsFoundByTheAnchors() {
        chain.anchor(auditor);
        String lastKept = "(select hash from audit.entry where" + here + "and number = 9)";
        tamper(
                "update audit.lane set number = 9, hash = " + lastKept + " where" + here + "and lane = 0",
                "delete from audit.entry where" + here + "and number > 9");
        assertThat(finding()).isEqualTo(new Finding(Kind.MISSING, auditor.jurisdiction(), 0, 10, null));
    }

    @Test
    void anAnchorThatWasChangedOrRemovedIsNamed() {
        chain.anchor(auditor);
        organization.create(Districts.with(auditor, Role.OFFICE), NewUnit.named("示例新单位"));
        chain.anchor(auditor);
        assertThat(finding()).isNull();
        tamper("delete from audit.anchor where" + here + "and number = 1");
        assertThat(finding()).isEqualTo(new Finding(Kind.ANCHOR_MISSING, auditor.jurisdiction(), null, 1, null));
    }

    @Test
    void aRemovalPastTheTimeLimitIsNamed() {
        chain.anchor(auditor);
        tamper(
                "delete from audit.entry where" + here + "and number <= 3",
                "insert into audit.pruning select jurisdiction, gen_random_uuid(), number, now(), 3 from audit.anchor where"
                        + here);
        assertThat(finding()).isEqualTo(new Finding(Kind.PRUNING_FALSE, auditor.jurisdiction(), null, 1, null));
    }

    @Test
    void whoMayNotReadTheAuditIsRefused() {
        for (Role role : List.of(Role.OFFICE, Role.SECURITY_OFFICER, Role.SYSTEM_ADMINISTRATOR, Role.LEADER)) {
            assertThat(catchThrowable(() -> chain.check(Districts.with(auditor, role))))
                    .isInstanceOf(Refusal.class);
        }
    }
}
