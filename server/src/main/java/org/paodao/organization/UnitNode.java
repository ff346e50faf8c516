package org.paodao.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a line of the tree or of a search, on a day.
 *
 * @param parent and above are id and name of the unit above; null at the top
 * @param children how many units stand right below it
 * @param position and id are where the next page of a list begins
 */
public record UnitNode(
        UUID id,
        String name,
        @Nullable String fullName,
        String kind,
        @Nullable String divisionCode,
        @Nullable UUID parent,
        @Nullable String above,
        int children,
        int position) {}
