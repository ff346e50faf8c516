package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a file does not say of a figure that is there stays as it is. */
@DatabaseTest
class WhatAFileLeavesOutTest extends JuneFigures {
    private static final String BARE = HEAD + "INVEST,,,2023-06,18\n";

    @Autowired
    ValueLoads loads;

    @BeforeEach
    void aFinalFigure() {
        load("full", "code,unit,part,period,value,stage,source,comment\nINVEST,,,2023-06,18,FINAL,月报（示例）,核实过（示例）\n");
    }

    @Test
    void theSameFigureWithoutItsStageChangesNothing() {
        assertThat(load("bare", BARE).changed()).isZero();
        assertThat(figure().stage()).isEqualTo(Stage.FINAL);
    }

    @Test
    void anotherFigureKeepsTheStageAndNotTheWordsOfTheOneBefore() {
        assertThat(load("other", BARE.replace(",18", ",19")).changed()).isOne();
        assertThat(figure().stage()).isEqualTo(Stage.FINAL);
        assertThat(figure().comment()).isEmpty();
        assertThat(figure().source()).isEmpty();
    }

    @Test
    void theSameFigureOfAnotherStageKeepsTheWords() {
        load("stage", "code,unit,part,period,value,stage\nINVEST,,,2023-06,18,QUICK\n");
        assertThat(figure().stage()).isEqualTo(Stage.QUICK);
        assertThat(figure().comment()).isEqualTo("核实过（示例）");
        assertThat(figure().source()).isEqualTo("月报（示例）");
    }

    @Test
    void aNewFigureIsPreliminary() {
        load("new", HEAD + "INVEST,,,2023-05,17\n");
        assertThat(lists.of(system.office, JUNE.plus(-1)).getFirst().stage()).isEqualTo(Stage.PRELIMINARY);
    }

    @Test
    void aCorrectionThatNamesNoStageKeepsIt() {
        corrections.propose(system.liaison, new Entry(invest, new BigDecimal("18.5"), null, "更正（示例）", "", 1));
        assertThat(corrections.waiting(system.office))
                .extracting(Correction::stage)
                .containsExactly(Stage.FINAL);
    }

    private ValueLoads.Loaded load(String key, String csv) {
        return loads.load(system.office, key, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private Value figure() {
        List<Value> found = lists.of(system.office, JUNE);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
