package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;

/** Whom clauses within the text of an item name as doing it, where nothing else says so. */
class ClauseSubjectsTest {
    private static DraftItem first(String sentences) {
        return DocumentReader.plain()
                .readText("青岭市2031年湿地修复实施方案\n一、整治河道。" + sentences + "\n二、修复湿地。推进修复。\n三、补种水草。补种水草。\n")
                .items()
                .getFirst();
    }

    @Test
    void whoAnswersForAPartIsNamedInTheMiddleOfASentence() {
        DraftItem item = first("推进河道整治，市水利部门负责开展干流清淤，各区政府负责组织支流清淤。");
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("市水利部门", "各区政府");
    }

    @Test
    void whoLeadsIsNamedInTheClauseBefore() {
        assertThat(names(first("市水利局加强统筹协调，牵头建立河道巡查制度。"), Role.LEAD)).containsExactly("市水利局");
    }

    @Test
    void severalWhoActOneBehindTheOtherDoItTogether() {
        DraftItem item = first("全面排查河道。市水利部门落实清淤制度，市林草部门加强岸线管理。");
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("市水利部门", "市林草部门");
    }

    @Test
    void whoIsOnlySpokenOfDoesNothing() {
        assertThat(first("建立制度，河长负责人要签字。").units()).isEmpty();
        assertThat(first("完善机制，有关部门负责提供数据。").units()).isEmpty();
        assertThat(first("推进整治，鼓励市水利协会负责开展宣传。").units()).isEmpty();
    }
}
