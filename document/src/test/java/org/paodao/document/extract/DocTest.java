package org.paodao.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.paodao.document.Unreadable;

class DocTest {

    @Test
    void numbersTablesFieldsAndDeletionsAreReadAsInDocx() throws Unreadable, IOException {
        assertThat(Extraction.text(Samples.doc(), "样例")).isEqualTo("""
                        示例区年度工作要点
                        一、总体要求
                        （一）目标
                        1.全年增长6%左右。
                        2.新增示范点12个。
                        （二）原则
                        二、重点任务
                        | 分类 | 事项 | 责任 单位 |
                        | 产业 | 建园区 | 示例区经商局 |
                        | 产业 | 引人才 | 示例区人社局 |
                        | 注：名称均为示例 |
                        保留结尾
                        链接文字
                        """);
    }
}
