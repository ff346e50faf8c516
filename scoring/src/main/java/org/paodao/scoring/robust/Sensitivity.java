package org.paodao.scoring.robust;

/**
 * What becomes of the places when the weight of one clause alone goes up or down by the percentage of the settings.
 *
 * @param moved   how many units change their place, up or down, whichever is more
 * @param largest by how many places at most
 */
public record Sensitivity(String clause, int moved, int largest) {}
