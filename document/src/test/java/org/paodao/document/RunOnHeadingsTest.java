package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that a copy runs together with their sentences. */
class RunOnHeadingsTest {
    private static final String HEAD = "关于做好2031年绿化工作的实施方案为推进绿化，制定本方案。一、主要目标全年植树20万株。二、重点任务";

    private static List<String> titles(String tasks) {
        return DocumentReader.plain().readText(HEAD + tasks).items().stream()
                .map(item -> item.title().value())
                .toList();
    }

    @Test
    void aHeadingEndsWhereItsSentenceSaysWhoActs() {
        assertThat(titles("（一）道路绿化县交通局组织开展国道补植。（二）村庄绿化各乡镇要利用空地植树。（三）技能培训县林业局牵头举办培训班。"))
                .containsExactly("道路绿化", "村庄绿化", "技能培训");
    }

    @Test
    void whoIsOnlySpokenOfEndsNoHeading() {
        assertThat(titles("（一）主动配合县交通局开展补植，备足苗木。（二）定期报送县林业局按期汇总，不漏一村。（三）督促指导各乡镇要求农户管护，保住成活率。"))
                .containsExactly("主动配合县交通局开展补植", "定期报送县林业局按期汇总", "督促指导各乡镇要求农户管护");
    }

    @Test
    void whoActsAndWhoHelpsIsReadBehindTheHeading() {
        var items = DocumentReader.plain()
                .readText(HEAD + "（一）校园绿化县教育局牵头，县林业局配合，种好校园的树。（二）道路绿化县交通局负责补植国道。")
                .items();
        assertThat(items.getFirst().units())
                .extracting(unit -> unit.value().name())
                .containsExactly("县教育局", "县林业局");
    }
}
