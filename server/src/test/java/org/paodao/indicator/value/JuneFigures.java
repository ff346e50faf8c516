package org.paodao.indicator.value;

import org.junit.jupiter.api.BeforeEach;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Before each test a district of its own, whose liaison owes the figure of an investment in June. */
abstract class JuneFigures {
    static final Period JUNE = Period.month(2023, 6);

    static final String HEAD = "code,unit,part,period,value\n";
    /** The eight months before, which rise as the months do. */
    static final String HALF = HEAD + """
            INVEST,,,2022-10,10
            INVEST,,,2022-11,11.1
            INVEST,,,2022-12,12
            INVEST,,,2023-01,13.2
            INVEST,,,2023-02,14
            INVEST,,,2023-03,15.1
            INVEST,,,2023-04,16
            INVEST,,,2023-05,17
            """;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Values values;

    @Autowired
    Approvals approvals;

    @Autowired
    Corrections corrections;

    @Autowired
    Periods periods;

    @Autowired
    ValueLists lists;

    SampleSystem system = new SampleSystem();
    SampleFiles files = new SampleFiles();
    Place invest = Place.whole(Goal.WHOLE, JUNE);

    @BeforeEach
    void aDistrict() {
        system = beans.createBean(SampleSystem.class).make();
        files = beans.createBean(SampleFiles.class);
        invest = Place.whole(system.id("INVEST"), JUNE);
    }
}
