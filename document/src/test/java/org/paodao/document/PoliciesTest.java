package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    @Test
    void eachNameIsCitedOnce() {
        assertThat(read("落实《甲条例》和《乙办法（试行）》，按照《甲条例》执行。", null)).containsExactly("甲条例", "乙办法（试行）");
    }

    @Test
    void namesWithinNamesStayTogether() {
        assertThat(read("落实《关于印发<甲办法>的通知》《关于《乙规划》的批复》。", null)).containsExactly("关于印发<甲办法>的通知", "关于《乙规划》的批复");
    }

    @Test
    void theDocumentDoesNotCiteItself() {
        assertThat(read("现将《某区2023年工作要点》印发给你们。落实《甲条例》。", "某区2023年工作要点")).containsExactly("甲条例");
        assertThat(read("《扶持老字号的若干措施》已经市政府审定，现予以印发。", null)).isEmpty();
    }

    @Test
    void whatTheTitleCitesIsCited() {
        assertThat(read("对照《甲实施细则》规定。", "关于印发贯彻落实《甲实施细则》措施的通知")).containsExactly("甲实施细则");
    }

    @Test
    void aShortNameIsNoOtherDocument() {
        assertThat(read("落实《中华人民共和国某某法》（以下简称《某某法》）。按《某某法》办理。", null)).containsExactly("中华人民共和国某某法");
    }

    @Test
    void aNameMayBeWrapped() {
        assertThat(read("落实《关于加强\n  某项工作的意见》。", null)).containsExactly("关于加强某项工作的意见");
    }

    private static List<String> read(String raw, @Nullable String ownTitle) {
        var text = Text.of(raw);
        return Policies.in(text, ownTitle).stream().map(Found::value).toList();
    }
}
