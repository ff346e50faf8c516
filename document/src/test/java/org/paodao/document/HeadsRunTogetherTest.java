package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.HeadValues.head;
import static org.paodao.document.HeadValues.value;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads whose parts run into each other, and colons that end no list of receivers. */
class HeadsRunTogetherTest {
    private static final String BODY = "　　为做好工作，现提出如下措施：　　一、修路。整修道路。（省交通厅负责）　　二、治水。疏浚河道。（省水利厅负责）";

    private static List<String> receivers(Header header) {
        return header.addressees().stream().map(Found::value).toList();
    }

    @Test
    void whoIssuedItMayStandBeforeAColonInTheTitle() {
        var header = head("青岭省人民政府：关于进一步做好治水工作的通知\n青政〔2031〕3号各设区市人民政府，省直各部门：" + BODY);
        assertThat(receivers(header)).containsExactly("各设区市人民政府", "省直各部门");
        assertThat(value(header.documentNumber())).isEqualTo("青政〔2031〕3号");
        var printed = head("省体育局：印发《青岭省若干措施》的通知\n各设区市人民政府、省直有关单位：\n现将措施印发给你们。" + BODY);
        assertThat(receivers(printed)).containsExactly("各设区市人民政府", "省直有关单位");
    }

    @Test
    void groupsOfReceiversMayBePartedByASemicolon() {
        var header = head("青岭省商务厅关于印发若干措施的通知\n各设区市人民政府，东山新区管委会；省直有关单位：\n" + BODY);
        assertThat(receivers(header)).containsExactly("各设区市人民政府", "东山新区管委会", "省直有关单位");
    }

    @Test
    void whoIsOnlySpokenOfReceivesNothing() {
        assertThat(receivers(head("关于认定示范企业的说明\n有下列情况之一的企业，不得认定为示范企业：\n" + BODY)))
                .isEmpty();
        assertThat(receivers(head("关于某项大赛的公示\n如有异议可以反映。联系电话：省工信厅：1234567\n" + BODY)))
                .isEmpty();
    }

    @Test
    void aQuotationThatClosesWithTheSignThatOpensEndsThere() {
        var header = head("青岭省生态环境厅关于报送“四减四增“工作方案的通知\n省有关部门、单位：\n" + BODY);
        assertThat(receivers(header)).containsExactly("省有关部门", "单位");
    }

    @Test
    void theLettersOfTheNumberBeginBehindTheIssuer() {
        var header = head("青岭省生态环境厅青环函〔2031〕12号青岭省生态环境厅关于做好某项工作的函省有关部门、单位：" + BODY.repeat(4));
        assertThat(value(header.documentNumber())).isEqualTo("青环函〔2031〕12号");
    }

    @Test
    void namesOfOnePlaceThatRunTogetherSignTogether() {
        var header = head("各设区市人民政府：　　现将方案印发你们，请认真组织实施。　　青岭省发展和改革委员会中共青岭省委网络安全和信息化领导小组办公室青岭省统计局2031年1月24日青岭省共享经济发展实施方案"
                + BODY.repeat(4));
        assertThat(value(header.issuer())).isEqualTo("青岭省发展和改革委员会");
        assertThat(header.dates()).extracting(found -> found.value().date()).contains(LocalDate.of(2031, 1, 24));
    }
}
