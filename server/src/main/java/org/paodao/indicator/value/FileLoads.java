package org.paodao.indicator.value;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Change;
import org.paodao.document.Unreadable;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Sha256;
import org.paodao.kernel.Shortened;
import org.paodao.kernel.UnreadableTable;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Files of figures: kept unchanged, looked at by a job that can be left and found again, taken all or none. */
@Service
public class FileLoads {
    private static final String SUBJECT = "indicator.load";
    private static final int LARGEST = 50 * 1024 * 1024;
    private static final int LONGEST_NAME = 100;

    private static final String DROPPED = "DROPPED";

    private final LoadTables tables;
    private final LoadSeenTable seen;
    private final FileLoading loading;
    private final Files files;
    private final Trail trail;

    FileLoads(LoadTables tables, LoadSeenTable seen, FileLoading loading, Files files, Trail trail) {
        this.tables = tables;
        this.seen = seen;
        this.loading = loading;
        this.files = files;
        this.trail = trail;
    }

    /**
     * Keeps a file of a form and starts looking at it; sent twice, the form begins one load. One that comes back with the browser and brings another file, or has it read in
     * another way, begins another.
     */
    @Transactional
    public UUID once(CurrentUser user, Files.Upload sent, String profile, String requestKey) {
        ValueLoads.require(user);
        UUID key = Ids.read(requestKey);
        if (key == null) {
            return start(user, sent.name(), sent.content(), profile);
        }
        String form = key + " " + Sha256.hex(sent.content()) + " " + profile;
        return tables.byRequest(user, form).orElseGet(() -> {
            UUID load = start(user, sent.name(), sent.content(), profile);
            tables.requested(user, load, form);
            return load;
        });
    }

    private static void requireFit(String name, int length) {
        if (length == 0 && name.isBlank()) {
            throw Refusal.invalid("file", "indicatorvalue.load-empty");
        }
        if (length == 0 || length > LARGEST) {
            var cause = length == 0 ? Unreadable.Cause.EMPTY : Unreadable.Cause.TOO_LARGE;
            throw UnreadableTable.refusal(new Unreadable(cause, ""));
        }
    }

    /**
     * Keeps a file and starts looking at it.
     *
     * @param profile how its columns are read; empty for the template
     */
    @Transactional
    public UUID start(CurrentUser user, String name, byte[] content, String profile) {
        ValueLoads.require(user);
        requireFit(name, content.length);
        LoadReading reading = tables.profiles(user.jurisdiction()).stream()
                .filter(known -> known.name().equals(profile))
                .findFirst()
                .map(profiled -> profiled.reading().lasting())
                .orElse(LoadReading.TEMPLATE);
        Permission needed =
                Permissions.may(user, Permission.VALUE_LOAD) ? Permission.VALUE_LOAD : Permission.VALUE_ENTER;
        StoredFile file = files.store(user, needed, new Files.Upload(name, "application/octet-stream", content));
        UUID id = Ids.next();
        tables.insert(user, LoadLine.file(id, file, reading));
        say(user, "indicator.load-started", id, Map.of("name", name, "sha256", file.sha256()));
        afterwards(() -> loading.look(user, id));
        return id;
    }

    /** The newest loads: the office's view of all, or one's own. */
    @Transactional(readOnly = true)
    public List<LoadLine> newest(CurrentUser user) {
        ValueLoads.require(user);
        return tables.newest(user.jurisdiction(), owner(user));
    }

    /** One load. */
    @Transactional(readOnly = true)
    public LoadLine one(CurrentUser user, UUID id) {
        ValueLoads.require(user);
        return tables.one(user.jurisdiction(), id, owner(user))
                .orElseThrow(() -> Refusal.notFound("indicatorvalue.load-unknown"));
    }

    /** How many of the figures that came with a load nobody sent yet, by their periods, the newest first. */
    @Transactional(readOnly = true)
    public SequencedMap<Period, Integer> drafts(CurrentUser user, UUID id) {
        return tables.drafts(user.jurisdiction(), one(user, id).id());
    }

    /** Looks at the file anew with its columns read in another way; under a name the way, but not the period, is remembered for the next file. */
    @Transactional
    public void reread(CurrentUser user, UUID id, LoadReading reading, String profile) {
        LoadLine load = one(user, id);
        if (!tables.reread(user.jurisdiction(), load.id(), reading)) {
            throw Refusal.conflict("indicatorvalue.load-not-now");
        }
        String name = profile.strip();
        if (!name.isEmpty()) {
            keep(user, id, new LoadProfile(Shortened.beginning(LONGEST_NAME, name), reading.lasting()));
        }
        afterwards(() -> loading.look(user, id));
    }

    private void keep(CurrentUser user, UUID id, LoadProfile profile) {
        tables.keep(user, profile);
        trail.say(user, Change.created("indicator.profile-kept", "indicator.profile", id, profile));
    }

    /** Takes the figures of a file that was looked at. Asked again, it changes nothing. */
    @Transactional
    public void take(CurrentUser user, UUID id) {
        one(user, id);
        if (tables.turn(user.jurisdiction(), id, "CHECKED", "TAKING")) {
            afterwards(() -> loading.take(user, id));
        } else if (!Set.of("TAKING", "TAKEN").contains(one(user, id).state())) {
            throw Refusal.conflict("indicatorvalue.load-not-now");
        }
    }

    /** Gives up a file whose figures were not taken; the original stays. Asked again, it changes nothing. */
    @Transactional
    public void drop(CurrentUser user, UUID id) {
        LoadLine load = one(user, id);
        if (!Set.of("CHECKING", "TAKING", "TAKEN", DROPPED).contains(load.state())
                && tables.turn(user.jurisdiction(), id, load.state(), DROPPED)) {
            seen.forget(user.jurisdiction(), id);
            say(user, "indicator.load-dropped", id, Map.of("name", load.name()));
        } else if (!one(user, id).state().equals(DROPPED)) {
            throw Refusal.conflict("indicatorvalue.load-not-now");
        }
    }

    /** How the columns of known sources are read. */
    @Transactional(readOnly = true)
    public List<LoadProfile> profiles(CurrentUser user) {
        ValueLoads.require(user);
        return tables.profiles(user.jurisdiction());
    }

    /** How the columns of a known source are read. */
    @Transactional(readOnly = true)
    public LoadProfile profile(CurrentUser user, String name) {
        return profiles(user).stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("indicatorvalue.profile-unknown", name));
    }

    private static @Nullable UUID owner(CurrentUser user) {
        return Permissions.may(user, Permission.VALUE_LOAD) ? null : user.account();
    }

    private void say(CurrentUser user, String action, UUID id, Map<String, String> values) {
        trail.say(user, Change.created(action, SUBJECT, id, values));
    }

    private static void afterwards(Runnable job) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                job.run();
            }
        });
    }
}
