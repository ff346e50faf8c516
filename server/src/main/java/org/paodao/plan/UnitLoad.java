package org.paodao.plan;

import java.util.UUID;

/**
 * How much a unit has to do in a plan.
 *
 * @param leads items it leads
 * @param responsible items it is responsible for beside others
 * @param assists items it assists in
 */
public record UnitLoad(UUID unit, int leads, int responsible, int assists) {}
