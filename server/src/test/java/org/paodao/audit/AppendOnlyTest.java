package org.paodao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running application's own connection cannot change what was written down, whatever statement gets into it. */
@DatabaseTest
class AppendOnlyTest {
    private static final String DENIED = "permission denied|must be owner|never changed|are kept|moves on";

    @Autowired
    JdbcClient db;

    @Autowired
    AuditChain chain;

    @Autowired
    AuditHealth health;

    @Autowired
    Organization organization;

    private UUID jurisdiction = Districts.NOBODY.jurisdiction();

    @BeforeEach
    void writeSomething() {
        CurrentUser office = Districts.someone(organization);
        jurisdiction = office.jurisdiction();
        organization.create(office, NewUnit.named("示例单位"));
        chain.anchor(Districts.with(office, Role.AUDITOR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set reason = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "update audit.anchor set entries = 0",
                "delete from audit.anchor",
                "truncate audit.anchor",
                "update audit.pruning set removed = 0",
                "delete from audit.pruning",
                "insert into audit.pruning values (gen_random_uuid(), gen_random_uuid(), 1, now(), 0)",
                "delete from audit.lane",
                "update audit.lane set lane = lane + 1000",
                "update audit.lane set number = number - 1 where number > 0",
                "alter table audit.entry disable trigger all",
                "drop trigger never_updated on audit.entry",
                "drop table audit.entry cascade",
                "create or replace function audit.keep() returns trigger language plpgsql as 'begin return old; end'",
                "set role paodao",
                "set session_replication_role = replica",
                "select audit.let_in('paodao_app')"
            })
    void theApplicationsConnectionOnlyAdds(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql(sql).update())
                .havingRootCause()
                .withMessageMatching("(?s).*(" + DENIED + ").*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set reason = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "delete from audit.anchor",
                "truncate audit.lane",
                "update audit.lane set number = 0 where number > 0",
                "update audit.lane set hash = ''",
                "update audit.lane set number = number + 2",
                "update audit.lane set lane = lane + 1000, number = number + 1",
                "update audit.lane set jurisdiction = gen_random_uuid(), number = number + 1",
                "set audit.pruning = 'on'; delete from audit.entry"
            })
    void evenTheOwnerMeetsTheTriggers(String sql) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> new BehindTheBack(db).runAsOwner(sql))
                .withMessageMatching("(?s).*(" + DENIED + ").*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e.number, e.previous",
                "e.number + 2, e.hash",
                "e.number + 1, e.previous",
                "e.number + 1, decode('00', 'hex')"
            })
    void anEntryThatIsNotNextInItsLaneIsNotLetIn(String place) {
        int added =
                db.sql("""
                insert into audit.entry (jurisdiction, id, account, account_name, channel, action, subject_type, subject,
                                         lane, algorithm, hash, number, previous)
                select e.jurisdiction, gen_random_uuid(), e.account, e.account_name, 'job', e.action, e.subject_type, e.subject,
                       e.lane, e.algorithm, e.hash, """ + place + """

                  from audit.entry e
                  join audit.lane l on l.jurisdiction = e.jurisdiction and l.lane = e.lane and l.number = e.number
                 where e.jurisdiction = :jurisdiction""").param("jurisdiction", jurisdiction).update();
        assertThat(added).isZero();
    }

    @Test
    void anEntryWithAHashNobodyKnowsIsNotLetIn() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> db.sql("""
                insert into audit.entry (jurisdiction, id, account, account_name, channel, action, subject_type, subject,
                                         lane, algorithm, hash, number, previous)
                select e.jurisdiction, gen_random_uuid(), e.account, e.account_name, 'job', e.action, e.subject_type, e.subject,
                       e.lane, 'MD5', e.hash, e.number + 1, e.hash
                  from audit.entry e
                 where e.jurisdiction = :jurisdiction""").param("jurisdiction", jurisdiction).update())
                .havingRootCause()
                .withMessageContaining("MD5 is no hash of the chain");
    }

    @Test
    void recordsOfTheLastHalfYearCannotBePrunedByAnybody() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql("select audit.prune(:jurisdiction, gen_random_uuid(), 1)")
                        .param("jurisdiction", jurisdiction)
                        .query(Long.class)
                        .single())
                .havingRootCause()
                .withMessageContaining("half a year");
    }

    @Test
    void healthSaysByWhatItIsGuarded() {
        assertThat(health.health().getDetails()).containsEntry("appendOnly", "by privilege");
    }
}
