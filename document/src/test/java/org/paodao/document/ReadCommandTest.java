package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line prints and how it ends. */
class ReadCommandTest {
    private static final String PLAN = "示例区2031年工作要点\n一、重点任务\n1.新建泵站3座，6月底前完成。（区水利局牵头，区财政局配合）\n2.改造农路。（区交通局负责）\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private Path plan = Path.of("");
    private Path news = Path.of("");
    private Path broken = Path.of("");

    @BeforeEach
    void threeFiles() throws IOException {
        plan = Files.writeString(folder.resolve("要点.txt"), PLAN);
        news = Files.writeString(folder.resolve("news.txt"), "本报讯（记者 某某）日前，我区召开会议，部署有关工作。");
        broken = Files.write(folder.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    }

    @Test
    void itEndsWithWhatTheFilesAre() {
        assertThat(run(plan.toString())).isEqualTo(ReadCommand.PLAN);
        assertThat(run(plan.toString(), news.toString())).isEqualTo(ReadCommand.NO_PLAN);
        assertThat(run(plan.toString(), news.toString(), broken.toString())).isEqualTo(ReadCommand.UNREADABLE);
        assertThat(run(folder.resolve("none.txt").toString())).isEqualTo(ReadCommand.UNREADABLE);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("broken.docx", "none.txt");
    }

    @Test
    void whatIsNoFileIsToldSo() {
        assertThat(run(folder.resolve("none.txt").toString(), folder.toString()))
                .isEqualTo(ReadCommand.UNREADABLE);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("none.txt: 没有这个文件 there is no such file", folder + ": 是文件夹");
    }

    @Test
    void withoutAFileOrWithAnUnknownOptionItSaysHowItIsUsed() {
        assertThat(run()).isEqualTo(ReadCommand.UNREADABLE);
        assertThat(run("--xml", plan.toString())).isEqualTo(ReadCommand.UNREADABLE);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("Usage:", "--xml");
        assertThat(run("--help")).isEqualTo(ReadCommand.PLAN);
    }

    @Test
    void theTreeShowsItemsWithWhoDoesThemAndByWhen() {
        run(plan.toString());
        assertThat(said()).contains("新建泵站3座", "区水利局", "6月底前");
    }

    @Test
    void theTreeShowsUnderWhichHeadingARowOfAListStands() throws IOException {
        Path list =
                Files.writeString(folder.resolve("清单.csv"), "类别,序号,重点任务,牵头单位\n水利,1,新建泵站3座,区水利局\n交通,2,改造农村公路,区交通局\n");
        run(list.toString());
        assertThat(said()).contains("分类 水利", "分类 交通");
    }

    @Test
    void theTreeSaysInWordsWhatADocumentIs() {
        run(plan.toString(), news.toString());
        assertThat(said()).contains("计划：写明了由谁负责", "不是计划：是新闻报道").doesNotContain("verdict", "NEWS", "SIGNED");
    }

    @Test
    void theJsonHoldsEveryFactWithItsPlace() {
        run("--json", plan.toString());
        JsonNode read = JsonMapper.builder().build().readTree(said());
        JsonNode item = read.get("items").get(0);
        assertThat(read.get("is_plan").asBoolean()).isTrue();
        assertThat(item.get("title").asString()).isEqualTo("新建泵站3座");
        assertThat(item.get("lead_units").get(0).asString()).isEqualTo("区水利局");
        assertThat(item.get("support_units").get(0).asString()).isEqualTo("区财政局");
        assertThat(item.get("deadline").asString()).isEqualTo("2031-06-30");
        assertThat(read.has("policies_cited")).isTrue();
        assertThat(read.has("sections")).isTrue();
        assertThat(read.has("count_claims")).isTrue();
    }

    @Test
    void oneFileForEachDocumentIsWritten() {
        Path out = folder.resolve("a").resolve("b");
        run("--out", out.toString(), plan.toString(), news.toString());
        assertThat(out.resolve("要点.json")).isNotEmptyFile();
        assertThat(out.resolve("news.json")).isNotEmptyFile();
    }

    @Test
    void filesOfOneNameDoNotReplaceEachOther() throws IOException {
        Path other = Files.createDirectories(folder.resolve("b")).resolve(plan.getFileName());
        Files.copy(plan, other);
        Path out = folder.resolve("out");
        run("--out", out.toString(), plan.toString(), other.toString(), other.toString());
        try (var written = Files.list(out)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("要点.json", "要点.txt.json", "要点.txt-2.json");
        }
    }

    private int run(String... arguments) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var err = new PrintStream(complained, true, StandardCharsets.UTF_8);
        return new ReadCommand(out, err).run(List.of(arguments));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
