package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Secrets of authenticators lie encrypted; the key lies elsewhere, and without it nothing goes on as if nothing were. */
@DatabaseTest
class SealTest {
    private static final byte[] SECRET = "twenty bytes of it..".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Autowired
    SecondFactors factors;

    @Autowired
    SecondFactorTables tables;

    @Autowired
    SealTable table;

    @Autowired
    SealKey present;

    @Autowired
    Access access;

    @Autowired
    Audit audit;

    @Autowired
    Organization organization;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient db;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void somebodyWithAnAuthenticator() {
        CurrentUser officer = Districts.with(Districts.someone(organization), Role.SECURITY_OFFICER);
        user = access.open(
                officer,
                NewAccount.business("seal" + officer.username(), "示例" + officer.username(), null, "seven tall pines"));
        factors.invite(user);
    }

    @Test
    void theDatabaseHoldsNoSecretInPlain() {
        byte[] secret = tables.find(user).orElseThrow().secret();
        byte[] kept = kept();
        assertThat(secret).hasSize(20);
        assertThat(kept).hasSizeGreaterThan(20 + 32 + 16);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
    }

    @Test
    void whatEarlierVersionsKeptInPlainIsEncryptedAtTheStart() {
        db.sql("update access.second_factor set secret = :plain, sealed = false where account = :account")
                .param("plain", SECRET)
                .param("account", user.account())
                .update();
        start(present, false);
        assertThat(kept()).isNotEqualTo(SECRET);
        assertThat(tables.find(user).orElseThrow().secret()).isEqualTo(SECRET);
    }

    @Test
    void theSameSecretLooksDifferentEachTimeAndIsOfNoUseToAnother() {
        var seal = new Seal(new byte[32]);
        byte[] first = seal.close(user.jurisdiction(), user.account(), SECRET);
        byte[] second = seal.close(user.jurisdiction(), user.account(), SECRET);
        assertThat(first).isNotEqualTo(second);
        assertThat(seal.open(user.jurisdiction(), user.account(), second)).isEqualTo(SECRET);
        assertThatIllegalStateException()
                .isThrownBy(() -> seal.open(user.jurisdiction(), UUID.randomUUID(), first))
                .withMessageContaining("another account");
        first[first.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> seal.open(user.jurisdiction(), user.account(), first));
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal(new byte[16]));
    }

    @Test
    void aKeyIsMadeOnceForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("below/secrets.key");
        var key = new SealKey("", file);
        assertThat(key.find()).isEmpty();
        byte[] made = key.make();
        assertThat(key.find()).hasValueSatisfying(found -> assertThat(found).isEqualTo(made));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(key.find()).isPresent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aSettingGoesBeforeTheFileAndNonsenseIsSaidWithoutShowingIt() {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 7);
        assertThat(new SealKey(Base64.getEncoder().encodeToString(key), folder.resolve("none")).find())
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(key));
        var wrong = new SealKey("not-a-key", folder.resolve("none"));
        KeyUnfit said = catchThrowableOfType(KeyUnfit.class, wrong::find);
        assertThat(said.getMessage()).contains("PAODAO_SECRETS_KEY").doesNotContain("not-a-key");
    }

    @Test
    void withoutItsKeyARestoredDatabaseDoesNotStartAndSaysWhatToDo() {
        Path file = folder.resolve("secrets.key");
        KeyUnfit missing = catchThrowableOfType(KeyUnfit.class, () -> start(new SealKey("", file), false));
        assertThat(missing.getMessage()).contains(table.fingerprint().orElseThrow(), file.toString(), "is not there");
        assertThat(missing.remedy()).contains("from the backup", "--paodao.secrets.key-lost=true");
        assertThat(file).as("no new key is made up in its place").doesNotExist();
        var another = new SealKey(Base64.getEncoder().encodeToString(new byte[32]), file);
        KeyUnfit other = catchThrowableOfType(KeyUnfit.class, () -> start(another, false));
        assertThat(other.getMessage())
                .contains(table.fingerprint().orElseThrow(), new Seal(new byte[32]).fingerprint());
    }

    @Test
    void aLostKeyTakesTheCodesWithItAndTheTrailSaysSo() {
        transactions.executeWithoutResult(status -> {
            String before = table.fingerprint().orElseThrow();
            start(new SealKey("", folder.resolve("secrets.key")), true);
            assertThat(tables.find(user)).isEmpty();
            assertThat(table.fingerprint()).isPresent().isNotEqualTo(before);
            assertThat(audit.trail(user, user.account())).first().satisfies(entry -> {
                assertThat(entry.action()).isEqualTo("access.code-removed");
                assertThat(entry.reason()).contains("key-lost");
            });
            // The other tests of this database go on with their key.
            status.setRollbackOnly();
        });
        start(present, true);
        assertThat(tables.find(user)).as("a key that fits is not lost").isPresent();
    }

    @Test
    void theStartEndsWithTwoSentences() {
        var unfit = new KeyUnfit("What is the matter.", "What to do.");
        var analysis = new KeyUnfit.Analyzer().analyze(new IllegalStateException(unfit), unfit);
        assertThat(analysis.getDescription()).isEqualTo("What is the matter.");
        assertThat(analysis.getAction()).isEqualTo("What to do.");
    }

    private Seal start(SealKey key, boolean lost) {
        return new SealConfiguration().seal(table, key, audit, transactions, lost);
    }

    private byte[] kept() {
        return db.sql("select secret from access.second_factor where account = :account and sealed")
                .param("account", user.account())
                .query((row, n) -> row.getBytes("secret"))
                .single();
    }
}
