package org.paodao.notice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How one wants to be told oneself, within what the office allows. */
@Service
public class ReminderChoices {
    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    private final PreferenceTable table;
    private final ReminderRules rules;
    private final MailChannel mail;
    private final Audit audit;

    ReminderChoices(PreferenceTable table, ReminderRules rules, MailChannel mail, Audit audit) {
        this.table = table;
        this.rules = rules;
        this.mail = mail;
        this.audit = audit;
    }

    /** What the user chose. */
    @Transactional(readOnly = true)
    public Preference of(CurrentUser user) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        return table.of(user.jurisdiction(), List.of(user.account())).getOrDefault(user.account(), Preference.USUAL);
    }

    /** Whether the installation sends mail. */
    public boolean hasMail() {
        return mail.isOn();
    }

    /** Chooses; {@code version} is the one that was seen. */
    @Transactional
    public void choose(CurrentUser user, Preference wanted) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        Rule rule = rules.today(user);
        check(wanted, rule);
        if (!table.put(user, wanted)) {
            throw Refusal.conflict("notice.preference-changed");
        }
        audit.record(
                user,
                new Change(
                        "notice.preference-set",
                        "access.account",
                        user.account(),
                        null,
                        Map.of("single", wanted.single(), "mail", wanted.mail(), "language", wanted.language()),
                        null));
    }

    private void check(Preference wanted, Rule rule) {
        if (!LANGUAGES.contains(wanted.language())) {
            throw Refusal.invalid("language", "notice.language");
        }
        if (wanted.single() && !rule.singleAllowed()) {
            throw Refusal.invalid("single", "notice.single");
        }
        if (wanted.mail().isEmpty()) {
            return;
        }
        if (!mail.isOn()) {
            throw Refusal.invalid("mail", "notice.no-mail");
        }
        if (!MAIL.matcher(wanted.mail()).matches()) {
            throw Refusal.invalid("mail", "notice.mail");
        }
        String domain = wanted.mail().substring(wanted.mail().indexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (!rule.mailDomains().isEmpty() && !rule.mailDomains().contains(domain)) {
            throw Refusal.invalid("mail", "notice.mail-domain", String.join("、", rule.mailDomains()));
        }
    }
}
