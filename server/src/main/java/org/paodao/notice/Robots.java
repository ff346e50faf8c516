package org.paodao.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Secrets;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Robots of group chats, which the office sets up. */
@Service
public class Robots {
    private static final int NAME_LIMIT = 50;
    private static final int SECRET_LIMIT = 200;

    private final RobotTable table;
    private final RobotHosts hosts;
    private final RobotChannel channel;
    private final Secrets secrets;
    private final Audit audit;

    Robots(RobotTable table, RobotHosts hosts, RobotChannel channel, Secrets secrets, Audit audit) {
        this.table = table;
        this.hosts = hosts;
        this.channel = channel;
        this.secrets = secrets;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Robot> all(CurrentUser user) {
        Permissions.require(user, Permission.NOTICE_MANAGE);
        return table.all(user.jurisdiction());
    }

    /** The hosts that whoever runs the installation has listed. */
    public List<String> hosts() {
        return hosts.listed();
    }

    /** Sets one up. */
    @Transactional
    public UUID add(CurrentUser user, Wanted wanted) {
        Permissions.require(user, Permission.NOTICE_MANAGE);
        String name = wanted.name().strip();
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            throw Refusal.invalid("name", "notice.robot-name", NAME_LIMIT);
        }
        if (hosts.allowed(wanted.address().strip()).isEmpty()) {
            throw Refusal.invalid("address", "notice.robot-address");
        }
        if (wanted.secret().length() > SECRET_LIMIT) {
            throw Refusal.invalid("secret", "notice.robot-secret", SECRET_LIMIT);
        }
        UUID id = Ids.next();
        boolean signs = !wanted.secret().isBlank();
        byte[] secret = signs
                ? secrets.close(user.jurisdiction(), id, wanted.secret().strip().getBytes(StandardCharsets.UTF_8))
                : null;
        var robot = new Robot(id, name, wanted.address().strip(), signs, wanted.unit(), true, 1);
        if (!table.insert(user.jurisdiction(), robot, secret)) {
            return addedBefore(user, robot);
        }
        audit.record(user, added(robot));
        return id;
    }

    private static Change added(Robot robot) {
        return Change.created(
                "notice.robot-added",
                "notice.robot",
                robot.id(),
                Map.of("name", robot.name(), "address", robot.address()));
    }

    /** The same robot, added by the same hand just now; any other of this name stands in the way. */
    private UUID addedBefore(CurrentUser user, Robot wanted) {
        return table.named(user.jurisdiction(), wanted.name())
                .filter(there -> there.signs() == wanted.signs() && Objects.equals(there.unit(), wanted.unit()))
                .filter(there ->
                        audit.isNewest(user, added(there)) && there.address().equals(wanted.address()))
                .orElseThrow(() -> Refusal.invalid("name", "notice.robot-taken", wanted.name()))
                .id();
    }

    /** Switches one on or off. */
    @Transactional
    public void turn(CurrentUser user, UUID id, boolean working, int seen) {
        Permissions.require(user, Permission.NOTICE_MANAGE);
        Robot robot = table.held(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("notice.robot-unknown"));
        if (robot.working() == working) {
            return;
        }
        if (!table.turn(user.jurisdiction(), id, working, seen)) {
            throw Refusal.conflict("notice.robot-changed");
        }
        audit.record(
                user,
                new Change(
                        working ? "notice.robot-on" : "notice.robot-off",
                        "notice.robot",
                        id,
                        null,
                        Map.of("name", robot.name()),
                        null));
    }

    /** Says a word of trial to it. In no transaction, for the answer may take its time. */
    public void probe(CurrentUser user, UUID id, String text) {
        Permissions.require(user, Permission.NOTICE_MANAGE);
        Outcome outcome = channel.post(user.jurisdiction(), one(user, id), text);
        if (outcome.trouble() != null) {
            throw Refusal.conflict("notice.trouble." + outcome.trouble());
        }
    }

    private Robot one(CurrentUser user, UUID id) {
        return table.one(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("notice.robot-unknown"));
    }

    /**
     * A robot to be set up.
     *
     * @param secret with which messages are signed; empty for none
     * @param unit whose messages it takes; null for the office's
     */
    public record Wanted(
            String name,
            String address,
            String secret,
            @Nullable UUID unit) {
        @Override
        public String toString() {
            return "Wanted[" + name + "]";
        }
    }
}
