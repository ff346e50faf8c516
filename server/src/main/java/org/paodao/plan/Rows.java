package org.paodao.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the plan's tables as they are inserted; a component is a column, an {@code itemUnit} a table item_unit. */
final class Rows {
    private Rows() {}

    record Kind(
            UUID jurisdiction,
            UUID plan,
            String code,
            String path,
            String nameZh,
            String nameEn,
            String measureWord,
            int position,
            int sinceVersion,
            String supports,
            String level,
            boolean measured) {}

    record Scheme(
            UUID jurisdiction, UUID plan, String code, String nameZh, String nameEn, int position, int sinceVersion) {}

    record CategoryKey(UUID jurisdiction, UUID id, UUID plan) {}

    record Category(
            UUID jurisdiction,
            UUID id,
            UUID plan,
            String scheme,
            String code,
            String name,
            @Nullable UUID parent,
            int position,
            int sinceVersion) {}

    record Source(
            UUID jurisdiction,
            UUID id,
            UUID plan,
            String name,
            @Nullable UUID file,
            String text,
            String sha256,
            @Nullable String listOf,
            int sinceVersion) {}

    record Item(UUID jurisdiction, UUID id, UUID plan, String path, int number) {}

    record ItemState(
            UUID jurisdiction,
            UUID item,
            int sinceVersion,
            UUID plan,
            String kind,
            String code,
            String label,
            String title,
            String body,
            @Nullable UUID parent,
            int position,
            boolean sample,
            @Nullable String note,
            @Nullable UUID source,
            @Nullable Integer sourceStart,
            @Nullable Integer sourceEnd) {}

    record ItemCategory(UUID jurisdiction, UUID plan, UUID item, UUID category, int sinceVersion) {}

    record ItemUnit(
            UUID jurisdiction,
            UUID id,
            UUID plan,
            UUID item,
            @Nullable UUID unit,
            String role,
            String printedName,
            boolean collective,
            int position,
            @Nullable Integer sourceStart,
            @Nullable Integer sourceEnd,
            int sinceVersion) {}

    record ItemLeader(UUID jurisdiction, UUID id, UUID plan, UUID item, String name, int position, int sinceVersion) {}

    record ItemDeadline(
            UUID jurisdiction,
            UUID id,
            UUID plan,
            UUID item,
            String text,
            String kind,
            @Nullable LocalDate due,
            boolean main,
            int position,
            @Nullable Integer sourceStart,
            @Nullable Integer sourceEnd,
            int sinceVersion) {}

    record ItemTarget(
            UUID jurisdiction,
            UUID id,
            UUID plan,
            @Nullable UUID item,
            String metric,
            String comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueMax,
            String unit,
            boolean striving,
            String text,
            int year,
            int position,
            @Nullable Integer sourceStart,
            @Nullable Integer sourceEnd,
            int sinceVersion) {}

    record Link(
            UUID jurisdiction,
            UUID id,
            UUID plan,
            UUID fromItem,
            UUID toItem,
            @Nullable BigDecimal weight,
            @Nullable String note,
            int sinceVersion) {}

    record HeaderFact(
            UUID jurisdiction,
            UUID plan,
            int position,
            String name,
            String value,
            @Nullable UUID source,
            @Nullable Integer sourceStart,
            @Nullable Integer sourceEnd) {}

    record OpenPoint(
            UUID jurisdiction,
            UUID id,
            UUID plan,
            int position,
            String message,
            String arguments,
            @Nullable String countedKind,
            @Nullable UUID countedCategory,
            @Nullable Integer declared,
            @Nullable String annexName,
            @Nullable String annexKind,
            @Nullable String note,
            @Nullable UUID source,
            @Nullable Integer sourceStart,
            @Nullable Integer sourceEnd,
            @Nullable OffsetDateTime settledAt,
            @Nullable UUID settledBy,
            @Nullable String settledByName) {}
}
