package org.paodao.indicator.value;

/** SQL that compares figures copied beside the table, {@code i}, with those that are there, {@code v}. */
final class Incoming {
    /** What a file does not say of a figure stays as it is. */
    static final String DIFFERS = " (v.series is null or v.amount is distinct from i.amount or v.stage <> i.stage"
            + " or (i.comment is not null and v.comment is distinct from i.comment)"
            + " or (i.source is not null and v.source is distinct from i.source)) ";

    static final String BESIDE = " from incoming i left join indicator.value v on v.jurisdiction = :jurisdiction"
            + " and (v.series, v.period) = (i.series, i.period) ";

    private Incoming() {}
}
