package org.paodao.appraisal.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.paodao.kernel.Sha256;

/** SHA-256 and compression of what is kept of runs. */
final class Prints {
    private Prints() {}

    static String of(byte[] bytes) {
        return Sha256.hex(bytes);
    }

    /** Of the canonical bytes of a result. */
    static String of(ResultText.Rows rows) {
        MessageDigest digest = Sha256.digest();
        rows.write(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What was made meanwhile. */
    static <T> T done(Future<T> made) {
        try {
            return made.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("What is kept of a run could not be made.", e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A run was stopped on its way.", stopped);
        }
    }

    static byte[] deflate(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 8 + 64);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var to = new DeflaterOutputStream(out, deflater)) {
            to.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    static byte[] inflate(byte[] bytes) {
        try (var from = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return from.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
