package org.paodao.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Passwords that everybody tries first: a list of our own, simple patterns, and a file of breached ones, one a line, plain or
 * as the SHA-1 that such lists are passed around in ({@code 5BAA…:count} is read, too). A folder of such files is read as
 * well; in a file that is named by the first five digits, lines hold the other thirty-five, as services of k-anonymity
 * answer. Of each line eight bytes are kept in memory.
 */
@Component
class KnownPasswords {
    private static final Pattern SHA1 = Pattern.compile("[0-9A-Fa-f]{40}(:\\d+)?");
    private static final Pattern REST = Pattern.compile("[0-9A-Fa-f]{35}(:\\d+)?");
    private static final Pattern RANGE = Pattern.compile("([0-9A-Fa-f]{5})(\\..*)?");
    private static final String COMMENT = "# ";
    private static final int SHA1_DIGITS = 40;
    private static final int FEWEST_CHARACTERS = 5;

    private final Set<String> common = common();
    private final long[] breached;

    KnownPasswords(@Value("${paodao.password.breached-file:}") String file) {
        breached = file.isBlank() ? new long[0] : read(Path.of(file));
    }

    /** Whether this password is among the first a guesser tries. */
    boolean holds(String password) {
        String key = password.toLowerCase(Locale.ROOT);
        return common.contains(key)
                || key.codePoints().distinct().count() < FEWEST_CHARACTERS
                || isARow(key)
                || Arrays.binarySearch(breached, plain(password)) >= 0;
    }

    /** Such as 0123456789 or zyxwvutsrq: every character follows the one before. */
    private static boolean isARow(String key) {
        int step = key.charAt(1) - key.charAt(0);
        for (int i = 1; i < key.length(); i++) {
            if (key.charAt(i) - key.charAt(i - 1) != step) {
                return false;
            }
        }
        return Math.abs(step) <= 1;
    }

    private static Set<String> common() {
        try (var stream = Objects.requireNonNull(
                        KnownPasswords.class.getResourceAsStream("/access/common-passwords.txt"));
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new HashSet<>(
                    lines.lines().filter(line -> !line.startsWith(COMMENT)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long[] read(Path file) {
        var keys = LongStream.builder();
        try (Stream<Path> files =
                Files.isDirectory(file) ? Files.list(file).filter(Files::isRegularFile) : Stream.of(file)) {
            files.forEach(each -> read(each, keys));
            return keys.build().sorted().toArray();
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("paodao.password.breached-file cannot be read: " + file, e);
        }
    }

    private static void read(Path file, LongStream.Builder keys) {
        Matcher range = RANGE.matcher(String.valueOf(file.getFileName()));
        String prefix = range.matches() ? range.group(1) : "";
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> keys.add(key(prefix, line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long key(String prefix, String line) {
        if (!prefix.isEmpty() && REST.matcher(line).matches()) {
            return key("", prefix + line);
        }
        return SHA1.matcher(line).matches() ? first(HexFormat.of().parseHex(line, 0, SHA1_DIGITS)) : plain(line);
    }

    private static long plain(String password) {
        return first(sha1(password.getBytes(StandardCharsets.UTF_8)));
    }

    /** Only to look something up in lists that use it. */
    static byte[] sha1(byte[] value) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(value);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-1.", impossible);
        }
    }

    private static long first(byte[] hash) {
        return ByteBuffer.wrap(hash).getLong();
    }
}
