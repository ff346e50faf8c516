package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.paodao.document.DocumentReader;
import org.paodao.document.DraftPlan;
import org.paodao.document.Unreadable;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Traces;
import org.paodao.organization.Organization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The job that reads uploaded files. What it finds is written to the table, so that anyone can leave and come back; what a
 * stopped server did not finish is read at the next start. Reading twice does no harm. Of what a person stopped nothing is written.
 */
@Component
class ImportReading implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ImportReading.class);
    /** Large files are in memory while they are read. */
    private static final int AT_ONCE = 2;

    /** Reading is work for a processor: on virtual threads it would hold up all that wait there. */
    private final ExecutorService jobs = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("paodao-reading-", 1).factory());

    private final ImportTables tables;
    private final ReadingTables readings;
    private final Files files;
    private final Organization organization;

    ImportReading(ImportTables tables, ReadingTables readings, Files files, Organization organization) {
        this.tables = tables;
        this.readings = readings;
        this.files = files;
        this.organization = organization;
    }

    @EventListener(ApplicationReadyEvent.class)
    void finishWhatWasLeft() {
        tables.unfinished().forEach(left -> start(left.startedBy(), left.id()));
    }

    void start(CurrentUser user, UUID id) {
        jobs.execute(() -> read(user, id));
    }

    private void read(CurrentUser user, UUID id) {
        try {
            ImportLine line = tables.line(user, id).orElseThrow();
            DraftPlan draft = watched(user, line);
            if (readings.reached(user, id, ImportProgress.Stage.DRAFT, null)) {
                tables.read(user, id, storable(draft.text()), ReviewStart.of(draft));
            }
        } catch (Unreadable why) {
            if (why.reason() != Unreadable.Cause.STOPPED) {
                tables.failed(user, id, why);
            }
        } catch (RuntimeException | Error defect) {
            LOG.error("Import {} could not be read{}", id, Traces.withoutMessages(defect));
            LOG.debug("Import {}", id, defect);
            tables.failed(user, id, null);
        }
    }

    private DraftPlan watched(CurrentUser user, ImportLine line) throws Unreadable {
        try (var watch = ReadingWatch.over(readings, user, line.id())) {
            return reader(user).read(files.content(user, line.file()), line.name(), watch.progress());
        }
    }

    private DocumentReader reader(CurrentUser user) {
        List<String> names = new ArrayList<>();
        organization.units(user).forEach(unit -> {
            names.add(unit.name());
            names.addAll(unit.aliases());
        });
        return DocumentReader.knowing(names);
    }

    /** PostgreSQL keeps every character but this one. */
    private static String storable(String text) {
        return text.replace('\u0000', ' ');
    }

    @Override
    public void destroy() {
        jobs.shutdownNow();
    }
}
