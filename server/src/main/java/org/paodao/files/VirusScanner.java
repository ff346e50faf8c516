package org.paodao.files;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.paodao.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks a scanner for viruses before a file is kept, if {@code paodao.files.scanner} names one: a service that speaks the INSTREAM command of clamd(8). A file it
 * finds something in is refused, and so is one it cannot look at: what nobody looked at is not kept.
 */
@Component
class VirusScanner {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    private final String address;
    private final Duration patience;

    VirusScanner(
            @Value("${paodao.files.scanner:}") String address,
            @Value("${paodao.files.scanner-patience:60s}") Duration patience) {
        this.address = address.strip();
        this.patience = patience;
        if (!this.address.isEmpty()) {
            place();
        }
    }

    /**
     * Lets a file through in which nothing is found.
     *
     * @throws Refusal if something is found, or nobody can look
     */
    void require(byte[] content) {
        if (address.isEmpty()) {
            return;
        }
        String answer;
        try {
            answer = ask(content);
        } catch (IOException e) {
            LOG.error("The virus scanner at {} does not answer; the file is refused.", address, e);
            throw Refusal.conflict("files.not-scanned");
        }
        if (answer.endsWith(" FOUND")) {
            LOG.warn("The virus scanner found something; the file is refused: {}", answer);
            throw Refusal.invalid("file", "files.infected");
        }
        if (!answer.endsWith(" OK")) {
            LOG.error("The virus scanner at {} could not look at a file, which is refused: {}", address, answer);
            throw Refusal.conflict("files.not-scanned");
        }
    }

    private String ask(byte[] content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(place(), (int) patience.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }

    private InetSocketAddress place() {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw notAPlace();
        }
        try {
            return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw notAPlace();
        }
    }

    private IllegalStateException notAPlace() {
        return new IllegalStateException("paodao.files.scanner is not HOST:PORT, such as 127.0.0.1:3310: " + address);
    }
}
