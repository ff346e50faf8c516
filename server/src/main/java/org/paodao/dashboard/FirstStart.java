package org.paodao.dashboard;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Access;
import org.paodao.access.NewAccount;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets an empty installation up: prints a link on the console, behind which the first jurisdiction and its three
 * separated administrators are made. The link works on the node that printed it, until it is used or the node stops.
 */
@Service
@Profile("!demo")
public class FirstStart {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final int KEY_BYTES = 18;
    private static final String WELCOME = """

              还没有账号，请打开一次性链接建立三名管理员的账号。 Nobody has an account yet. Set this installation up at
                http://localhost:{}/set-up/{}
            """;

    private final Access access;
    private final Organization organization;
    private volatile @Nullable String key;

    FirstStart(Access access, Organization organization) {
        this.access = access;
        this.organization = organization;
    }

    @EventListener
    void whenReady(ApplicationReadyEvent ready) {
        if (access.isEmpty()) {
            byte[] random = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(random);
            String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            key = made;
            if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                    && web.getWebServer() != null) {
                LOG.warn(WELCOME, web.getWebServer().getPort(), made);
            }
        }
    }

    /** What the link ends with; null when there is nothing to set up. */
    @Nullable
    String key() {
        return key;
    }

    /** Refuses unless the key is the printed one. */
    public void check(String given) {
        String expected = key;
        if (expected == null || !expected.equals(given)) {
            throw Refusal.notFound("dashboard.set-up.link");
        }
    }

    /**
     * Makes the first jurisdiction and the three separated administrators: system administrator, security officer, auditor.
     * All or nothing, and three different people.
     */
    @Transactional
    public List<CurrentUser> setUp(String given, Place place, List<NewAccount> administrators) {
        check(given);
        var flaws = new ArrayList<Refusal.Flaw>();
        if (place.name().isBlank()) {
            flaws.add(Refusal.Flaw.at("place", "dashboard.set-up.place-missing"));
        }
        if (place.code().isBlank()) {
            flaws.add(Refusal.Flaw.at("code", "dashboard.set-up.code-missing"));
        }
        flaws.addAll(new Trio(administrators).flaws());
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        var jurisdiction = organization.establish(
                place.code().strip(), place.name().strip(), place.level().strip());
        List<CurrentUser> users = access.openFirst(jurisdiction.id(), administrators);
        key = null;
        return users;
    }

    /**
     * Where this installation works.
     *
     * @param code administrative-division code
     * @param name as it is printed
     * @param level as the office calls it, such as 区
     */
    public record Place(String code, String name, String level) {}
}
