package org.paodao.audit.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A whole chain in a file: a line that opens it, the lines of the chain, a line that closes it. */
public final class ChainFile {
    private static final String BEGIN = "{\"kind\":\"chain\",\"format\":1}";
    private static final String END = "{\"kind\":\"end\"}";

    private ChainFile() {}

    /** What writes a chain line by line. */
    @FunctionalInterface
    public interface Reading {
        void into(Consumer<ChainLine> lines);
    }

    /** Writes a chain. */
    public static void write(Reading chain, Consumer<String> out) {
        out.accept(BEGIN);
        chain.into(line -> out.accept(ChainJson.write(line)));
        out.accept(END);
    }

    /**
     * Checks a chain in a file.
     *
     * @param kept anchors kept elsewhere
     * @throws IOException if the file is not the export of a chain
     */
    public static ChainCheck.Result check(Path file, List<Anchor> kept) throws IOException {
        var check = new ChainCheck();
        kept.forEach(check::keptElsewhere);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            if (!"chain".equals(ChainJson.kind(String.valueOf(lines.readLine())))) {
                throw new IOException("%s is not the export of a whole chain.".formatted(file));
            }
            boolean ended = false;
            int number = 1;
            for (String line = lines.readLine(); line != null && !ended; line = lines.readLine()) {
                number++;
                ended = line.equals(END);
                if (!ended) {
                    check.accept(read(file, number, line));
                }
            }
            ChainCheck.Result result = check.end();
            if (result.intact() && !ended) {
                throw new IOException("%s was cut off: its last line is not there.".formatted(file));
            }
            return result;
        }
    }

    /** The anchors in a file of anchors, one JSON object a line. */
    public static List<Anchor> anchors(Path file) throws IOException {
        var anchors = new ArrayList<Anchor>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (read(file, number, line) instanceof Anchor anchor) {
                anchors.add(anchor);
            }
        }
        return anchors;
    }

    private static ChainLine read(Path file, int number, String line) throws IOException {
        try {
            return ChainJson.read(line);
        } catch (IllegalArgumentException e) {
            throw new IOException("%s, line %d: %s".formatted(file, number, e.getMessage()), e);
        }
    }
}
