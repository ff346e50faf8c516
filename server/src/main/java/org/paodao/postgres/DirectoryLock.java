package org.paodao.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Sees to it that one application at a time owns a data directory; the system frees it even when a process is killed. */
final class DirectoryLock implements AutoCloseable {
    private static final int LONGEST_OWNER = 64;

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws DatabaseUnavailable if another application owns the directory */
    static DirectoryLock take(Path directory) throws IOException {
        var channel = FileChannel.open(
                directory.resolve("paodao.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            String owner = owner(channel);
            channel.close();
            throw new DatabaseUnavailable(
                    "Another Paodao (process %s) is using the data directory %s.".formatted(owner, directory),
                    "Stop it first, or give this one its own directory with --data DIR.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return new DirectoryLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String owner(FileChannel channel) throws IOException {
        var text = ByteBuffer.allocate(LONGEST_OWNER);
        int length = channel.read(text, 0);
        return length <= 0 ? "unknown" : new String(text.array(), 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
