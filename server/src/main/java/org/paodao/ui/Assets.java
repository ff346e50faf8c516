package org.paodao.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.paodao.kernel.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Style sheets, scripts and pictures: our own from {@code static/app/} and those few files that we use of WebJars. Each
 * folder has one address that changes when any file in it changes, so browsers may keep them for ever and modules may
 * import each other by relative names.
 */
@Component
public final class Assets {
    private static final String WEBJARS = "classpath*:META-INF/resources/webjars/";
    private static final Map<String, String> FOLDERS = Map.of(
            "app", "classpath*:static/app/**/*.*",
            "tabler", WEBJARS + "tabler__core/*/dist/*/tabler.min.*",
            "htmx", WEBJARS + "htmx.org/*/dist/htmx.min.js");
    private static final int HASH_LENGTH = 12;

    private final Map<String, Folder> folders;
    private final Map<String, byte[]> compressed = new ConcurrentHashMap<>();

    Assets() {
        folders = FOLDERS.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> Folder.of(read(e.getKey(), e.getValue()))));
    }

    /**
     * The address of a file.
     *
     * @param name folder and file, such as {@code app/app.js}
     */
    public String address(String name) {
        String folder = name.substring(0, name.indexOf('/'));
        String file = name.substring(folder.length() + 1);
        Folder found = folders.get(folder);
        if (found == null || !found.files().containsKey(file)) {
            throw new IllegalArgumentException("There is no asset " + name);
        }
        return "/assets/" + folder + "/" + found.version() + "/" + file;
    }

    /** The content behind an address; nothing if the version is not the present one. */
    Optional<byte[]> content(String folder, String version, String file) {
        Folder found = folders.get(folder);
        return found == null || !found.version().equals(version)
                ? Optional.empty()
                : Optional.ofNullable(found.files().get(file));
    }

    /** The same, compressed once. */
    byte[] compressed(String folder, String file, byte[] content) {
        return compressed.computeIfAbsent(folder + "/" + file, name -> compress(content));
    }

    private static SortedMap<String, byte[]> read(String folder, String pattern) {
        var files = new TreeMap<String, byte[]>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                String address = file.getURL().toString();
                String name = folder.equals("app")
                        ? address.substring(address.indexOf("/static/app/") + "/static/app/".length())
                        : String.valueOf(file.getFilename());
                files.put(name, file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] compress(byte[] content) {
        var bytes = new ByteArrayOutputStream(content.length / 2);
        try (var zip = new BestGzip(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * A folder.
     *
     * @param version changes when a file changes
     * @param files name to content
     */
    private record Folder(String version, SortedMap<String, byte[]> files) {

        static Folder of(SortedMap<String, byte[]> files) {
            return new Folder(version(files), files);
        }

        private static String version(SortedMap<String, byte[]> files) {
            MessageDigest digest = Sha256.digest();
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        }
    }

    /** Takes its time: it is done once per file and start. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
