package org.paodao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;

/** A scanner is asked as clamd(8) wants it; a small one here finds the harmless text that scanners are tried with. */
class VirusScannerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TEST_TEXT = "示例病毒";

    @Test
    void aFileInWhichNothingIsFoundGoesThroughWhole() throws Exception {
        byte[] content = new byte[200_000];
        new Random(1).nextBytes(content);
        try (var service = new Service("stream: OK")) {
            assertThatCode(() -> service.scanner().require(content)).doesNotThrowAnyException();

            assertThat(service.seen()).isEqualTo(content);
        }
    }

    @Test
    void aFileInWhichSomethingIsFoundIsRefusedAtItsField() throws Exception {
        try (var service = new Service("stream: Example-Test-Signature FOUND")) {
            assertThatThrownBy(() -> service.scanner().require(TEST_TEXT.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                        assertThat(refusal.flaws()).containsExactly(Refusal.Flaw.at("file", "files.infected"));
                    });
        }
    }

    @Test
    void aFileThatTheScannerCannotLookAtIsRefused() throws Exception {
        try (var service = new Service("INSTREAM size limit exceeded. ERROR")) {
            assertNotScanned(service.scanner());
        }
    }

    @Test
    void aFileIsRefusedWhenNobodyAnswers() throws Exception {
        VirusScanner scanner;
        try (var service = new Service("")) {
            scanner = service.scanner();
        }

        assertNotScanned(scanner);
    }

    @Test
    void withoutAScannerEveryFileGoesThrough() {
        assertThatCode(() -> new VirusScanner("", PATIENCE).require(new byte[] {1}))
                .doesNotThrowAnyException();
    }

    @Test
    void aPlaceThatIsNoneIsRefusedAtTheStart() {
        for (String wrong : new String[] {"scanner", ":3310", "127.0.0.1:port", "127.0.0.1:99999"}) {
            assertThatThrownBy(() -> new VirusScanner(wrong, PATIENCE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("paodao.files.scanner")
                    .hasMessageContaining(wrong);
        }
    }

    private static void assertNotScanned(VirusScanner scanner) {
        assertThatThrownBy(() -> scanner.require(new byte[] {1})).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.flaws()).containsExactly(Refusal.Flaw.of("files.not-scanned"));
        });
    }

    /** Takes one stream and gives one answer. */
    private static final class Service implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
        private final Thread worker;

        Service(String answer) throws IOException {
            worker = Thread.ofPlatform().daemon().start(() -> serve(answer));
        }

        VirusScanner scanner() {
            return new VirusScanner("127.0.0.1:" + door.getLocalPort(), PATIENCE);
        }

        byte[] seen() throws InterruptedException {
            worker.join();
            return seen.toByteArray();
        }

        private void serve(String answer) {
            try (Socket socket = door.accept();
                    var in = new DataInputStream(socket.getInputStream())) {
                assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    seen.writeBytes(in.readNBytes(length));
                }
                socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // The door was closed before anybody came.
            }
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
