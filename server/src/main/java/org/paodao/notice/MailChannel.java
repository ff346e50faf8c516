package org.paodao.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.paodao.access.AccountStates;
import org.paodao.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Mail by SMTP. A delivery always has the same Message-ID: should the answer of the mail server be lost and the mail be sent once more, programs that read it take
 * both for one.
 */
@Component
class MailChannel implements Channel {
    static final String NAME = "MAIL";
    private static final Logger LOG = LoggerFactory.getLogger(MailChannel.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final PreferenceTable preferences;
    private final Letters letters;
    private final AccountStates accounts;
    private final String from;

    MailChannel(
            ObjectProvider<JavaMailSender> sender,
            PreferenceTable preferences,
            Letters letters,
            AccountStates accounts,
            @Value("${paodao.notice.mail-from:paodao@localhost}") String from) {
        this.sender = sender;
        this.preferences = preferences;
        this.letters = letters;
        this.accounts = accounts;
        this.from = from;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Whether a mail server is set. */
    boolean isOn() {
        return sender.getIfAvailable() != null;
    }

    @Override
    public Outcome send(UUID jurisdiction, DeliveryTable.Claimed delivery, List<Message> messages) {
        Preference wanted = preferences
                .of(jurisdiction, List.of(delivery.target()))
                .getOrDefault(delivery.target(), Preference.USUAL);
        JavaMailSender server = sender.getIfAvailable();
        if (wanted.reached().isEmpty()
                || accounts.open(jurisdiction, List.of(delivery.target())).isEmpty()) {
            return Outcome.DROPPED;
        }
        if (server == null) {
            return Outcome.failed("mail-off");
        }
        Letter letter = letters.write(messages, wanted.locale());
        return send(server, delivery.id(), wanted.mail(), letter) ? Outcome.SENT : Outcome.failed("mail");
    }

    /** Mails the code that confirms an address; false when the mail server did not take it. */
    boolean sendCode(Preference waiting, String code) {
        JavaMailSender server = sender.getIfAvailable();
        return server != null && send(server, Ids.next(), waiting.mail(), letters.code(code, waiting.locale()));
    }

    private boolean send(JavaMailSender server, UUID id, String to, Letter letter) {
        try {
            server.send(mail(server, id, to, letter));
            return true;
        } catch (MailException | MessagingException failed) {
            LOG.warn("A mail could not be sent: {}", failed.getClass().getSimpleName());
            return false;
        }
    }

    private MimeMessage mail(JavaMailSender server, UUID id, String to, Letter letter) throws MessagingException {
        MimeMessage mail = server.createMimeMessage();
        var parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(to);
        parts.setSubject(letter.subject());
        parts.setText(letter.text());
        mail.setHeader("Message-ID", "<" + id + "@paodao>");
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }
}
