package org.paodao.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.paodao.audit.chain.Anchor;
import org.paodao.audit.chain.ChainCheck;
import org.paodao.audit.chain.ChainFile;
import org.paodao.audit.chain.ChainJson;
import org.paodao.kernel.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks the chains while the application runs, and gives them out. */
@Service
public class AuditChain {
    private static final Logger LOG = LoggerFactory.getLogger(AuditChain.class);

    private final ChainRows rows;
    private final Anchors anchors;
    private final AnchorKeeper keeper;
    private final Readers readers;
    private final TransactionTemplate snapshot;
    private final Map<UUID, Checked> checked = new ConcurrentHashMap<>();

    AuditChain(
            ChainRows rows,
            Anchors anchors,
            AnchorKeeper keeper,
            Readers readers,
            PlatformTransactionManager transactions) {
        this.readers = readers;
        this.rows = rows;
        this.anchors = anchors;
        this.keeper = keeper;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Once a day every chain is read from its beginning. */
    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT5M")
    void daily() {
        rows.jurisdictions().forEach(this::check);
    }

    /** Reads the chains of the user's jurisdiction from their beginning. */
    public Checked check(CurrentUser user) {
        readers.require(user);
        return check(user.jurisdiction());
    }

    private Checked check(UUID jurisdiction) {
        var check = new ChainCheck();
        Instant begun = Clock.systemUTC().instant();
        snapshot.executeWithoutResult(status -> rows.read(jurisdiction, check));
        var result = new Checked(begun, check.end());
        checked.put(jurisdiction, result);
        if (result.result().finding() != null) {
            LOG.error("The audit is broken. {}", result.result().finding());
        }
        return result;
    }

    /** What is known of the chains of the user's jurisdiction. */
    public State state(CurrentUser user) {
        readers.require(user);
        return new State(
                Optional.ofNullable(checked.get(user.jurisdiction())), anchors.newest(user), isGuardedByPrivilege());
    }

    /** Whether the database itself forbids the application to change or remove entries. */
    boolean isGuardedByPrivilege() {
        return rows.areGuardedByPrivilege();
    }

    /** The chains of the user's jurisdiction, to be checked elsewhere; ends with an anchor of now. */
    public void export(CurrentUser user, Consumer<String> lines) {
        readers.require(user);
        keeper.now();
        ChainFile.write(sink -> snapshot.executeWithoutResult(status -> rows.read(user.jurisdiction(), sink)), lines);
    }

    /** The anchors of the user's jurisdiction, to be kept elsewhere; ends with one of now. */
    public void anchors(CurrentUser user, Consumer<String> lines) {
        readers.require(user);
        keeper.now();
        snapshot.executeWithoutResult(
                status -> rows.anchors(user.jurisdiction(), anchor -> lines.accept(ChainJson.write(anchor))));
    }

    /** Makes an anchor of everything there is now. */
    public void anchor(CurrentUser user) {
        readers.require(user);
        keeper.now();
    }

    /**
     * A check.
     *
     * @param at when it began
     * @param result what it found
     */
    public record Checked(Instant at, ChainCheck.Result result) {}

    /**
     * What is known of a chain.
     *
     * @param checked the last check since this node started
     * @param anchor the newest anchor
     * @param byPrivilege whether the database itself forbids changes
     */
    public record State(Optional<Checked> checked, Optional<Anchor> anchor, boolean byPrivilege) {}
}
