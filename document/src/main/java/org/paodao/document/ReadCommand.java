package org.paodao.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents from the command line: {@code read [--json] [--out DIR] FILE…}. Ends with 0 when all are plans, 3 when one
 * is none, 2 when one cannot be read.
 */
public final class ReadCommand {
    static final int PLAN = 0;
    static final int UNREADABLE = 2;
    static final int NO_PLAN = 3;
    private static final String USAGE = """
            Usage: read [--json] [--out DIR] FILE...
              --json     print JSON with the place of every fact instead of a tree
              --out DIR  write one JSON file for each document into DIR
            Ends with 0 when every file is a plan, 3 when one is not, 2 when one cannot be read.
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final Set<String> taken = new HashSet<>();
    private final List<Path> files = new ArrayList<>();
    private boolean json;
    private boolean help;
    private @Nullable Path folder;

    ReadCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends the process with its code. */
    @SuppressWarnings("SystemOut") // the command's own streams
    public static void main(String[] arguments) {
        // POI and PDFBox talk about damaged files to a log, which a command line has not.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        var out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new ReadCommand(out, err).run(List.of(arguments));
        out.flush();
        System.exit(code);
    }

    int run(List<String> arguments) {
        String wrong = parse(arguments);
        if (wrong != null || (files.isEmpty() && !help)) {
            err.println(wrong == null ? "No file given." : wrong);
            err.print(USAGE);
            return UNREADABLE;
        }
        if (help) {
            out.print(USAGE);
            return PLAN;
        }
        return readAll();
    }

    /** What is wrong with the arguments, null when nothing is. */
    private @Nullable String parse(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            switch (argument) {
                case "--json" -> json = true;
                case "--help", "-h" -> help = true;
                case "--out" -> {
                    if (i + 1 == arguments.size()) {
                        return "--out needs a folder.";
                    }
                    folder = Path.of(arguments.get(++i));
                }
                default -> {
                    if (argument.startsWith("--")) {
                        return "Unknown option " + argument;
                    }
                    files.add(Path.of(argument));
                }
            }
        }
        return null;
    }

    private int readAll() {
        var reader = DocumentReader.plain();
        var plans = new ArrayList<DraftPlan>();
        boolean unreadable = false;
        boolean noPlan = false;
        for (Path file : files) {
            try {
                DraftPlan plan = reader.read(Files.readAllBytes(file), file.toString());
                noPlan |= !plan.verdict().isPlan();
                write(file, plan);
                plans.add(plan);
            } catch (Unreadable e) {
                unreadable = true;
                err.println(file + ": " + why(e));
            } catch (IOException e) {
                unreadable = true;
                err.println(file + ": " + why(e, file));
            }
        }
        if (json && folder == null && !plans.isEmpty()) {
            out.println(
                    plans.size() == 1 && files.size() == 1 ? DraftJson.of(plans.getFirst()) : DraftJson.ofAll(plans));
        }
        return unreadable ? UNREADABLE : noPlan ? NO_PLAN : PLAN;
    }

    /** In both languages, for nobody says which one the reader of a terminal has. */
    private static String why(Unreadable unreadable) {
        return switch (unreadable.reason()) {
            case EMPTY -> "文件是空的 the file is empty";
            case TOO_LARGE -> "文件超过50 MB the file is larger than 50 MB";
            case UNKNOWN_FORMAT -> "不支持这种文件 this kind of file is not read: " + unreadable.detail();
            case BROKEN -> "文件已损坏 the file is damaged";
            case ENCRYPTED -> "文件设有密码，请去除后再读 the file is protected by a password: remove it first";
            case BOMB -> "文件解压后过大 the file becomes too large when it is unpacked";
            case MACROS -> "文件带有宏，请另存为不带宏的文件 the file has macros: save it without them";
            case STOPPED -> "已停止读取 reading was stopped";
            case OPEN_QUOTE -> "单元格引号没有闭合 a quote is not closed in the cell " + unreadable.detail();
            case NO_TEXT -> "没有可读的文字；扫描件请先识别 there is no text in it: a scan has to be recognised first";
        };
    }

    private static String why(IOException failed, Path file) {
        if (failed instanceof NoSuchFileException) {
            return "没有这个文件 there is no such file";
        }
        return Files.isDirectory(file)
                ? "是文件夹，不是文件 this is a folder, not a file"
                : "打不开或写不了 cannot be opened or written";
    }

    private void write(Path file, DraftPlan plan) throws IOException {
        if (folder != null) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(free(file) + ".json"), DraftJson.of(plan));
        } else if (!json) {
            out.print(DraftTree.of(plan));
            out.println();
        }
    }

    /** A name that no other file of this run has got: a, then a.xls, then a.xls-2. */
    private String free(Path file) {
        String whole = String.valueOf(file.getFileName());
        String name = slug(file);
        for (int n = 1; !taken.add(name); n++) {
            name = n == 1 ? whole : whole + "-" + n;
        }
        return name;
    }

    private static String slug(Path file) {
        Path name = file.getFileName();
        String whole = name == null ? "document" : name.toString();
        int dot = whole.lastIndexOf('.');
        return dot > 0 ? whole.substring(0, dot) : whole;
    }
}
