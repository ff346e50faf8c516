package org.paodao.postgres;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows from a transaction once it has given its connection back. Spring calls listeners after the commit while the connection is still held; whoever
 * then opens a transaction holds two, and when all connections of the pool have come that far, each waits for one of the others. Here nobody holds two, and
 * only so many ask for one at a time, so that news never takes the whole pool.
 */
class Afterwards {
    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);

    private static final ThreadLocal<Line> LINES = ThreadLocal.withInitial(Line::new);

    private final Semaphore places;

    Afterwards(int atOnce) {
        places = new Semaphore(atOnce, true);
    }

    /** Something to be done in this thread when its connection is free. */
    void add(Runnable news) {
        LINES.get().waiting.add(news);
    }

    /** The transaction of this thread stands aside for another, and keeps its connection. */
    void aside() {
        LINES.get().aside++;
    }

    /** It goes on. */
    void on() {
        LINES.get().aside--;
    }

    /** A connection was given back; if it was the thread's only one, what has waited is done, and what follows from that. */
    void freed() {
        Line line = LINES.get();
        if (line.aside > 0 || line.running) {
            return;
        }
        line.running = true;
        try {
            for (Runnable news = line.waiting.poll(); news != null; news = line.waiting.poll()) {
                inPlace(news);
            }
        } finally {
            LINES.remove();
        }
    }

    private void inPlace(Runnable news) {
        places.acquireUninterruptibly();
        try {
            news.run();
        } catch (RuntimeException | Error defect) {
            // What was committed stays; the rounds of the day find what is behind.
            LOG.error("What follows from a change failed.", defect);
        } finally {
            places.release();
        }
    }

    /** What one thread has to do. */
    private static final class Line {
        final Deque<Runnable> waiting = new ArrayDeque<>();
        int aside;
        boolean running;
    }
}
