package org.paodao.notice;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Shows that mail to an address reaches whoever typed it: by a code mailed there, good for half an hour and a few tries. */
@Service
public class MailCodes {
    static final int TRIES = 5;
    private static final Duration GOOD = Duration.ofMinutes(30);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MailCodeTable table;
    private final PreferenceTable preferences;
    private final MailChannel mail;
    private final Audit audit;
    private final TransactionOperations transactions;

    MailCodes(
            MailCodeTable table,
            PreferenceTable preferences,
            MailChannel mail,
            Audit audit,
            TransactionOperations transactions) {
        this.table = table;
        this.preferences = preferences;
        this.mail = mail;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Whether a code left a moment ago, so that another address has to wait for its own. */
    public boolean pauses(CurrentUser user) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        return table.pauses(user, PAUSE);
    }

    /** Mails a code to the address that waits; in no transaction, for mail servers are slow. False when it did not leave. */
    public boolean send(CurrentUser user) {
        Preference waiting = waiting(user);
        String code = "%06d".formatted(RANDOM.nextInt(CODES));
        if (!table.put(user, Sha256.of(code), PAUSE)) {
            throw Refusal.tooMany("notice.code-soon");
        }
        return mail.sendCode(waiting, code);
    }

    /** Confirms the address that waits. A wrong code is counted though it is refused. */
    public void confirm(CurrentUser user, String code) {
        Preference waiting = waiting(user);
        boolean right = Boolean.TRUE.equals(transactions.execute(status -> taken(user, code, waiting)));
        if (!right) {
            table.miss(user);
            throw Refusal.invalid("code", "notice.code-wrong", TRIES);
        }
    }

    private boolean taken(CurrentUser user, String code, Preference waiting) {
        if (!table.take(user, Sha256.of(code.strip()), GOOD)) {
            return false;
        }
        var confirmed = Map.of("mail", waiting.mail());
        audit.record(
                user, new Change("notice.mail-confirmed", "access.account", user.account(), null, confirmed, null));
        return true;
    }

    private Preference waiting(CurrentUser user) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        Preference chosen = preferences
                .of(user.jurisdiction(), List.of(user.account()))
                .getOrDefault(user.account(), Preference.USUAL);
        if (!chosen.waits()) {
            throw Refusal.conflict("notice.no-mail-waits");
        }
        return chosen;
    }
}
