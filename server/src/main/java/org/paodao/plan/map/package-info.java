/**
 * The architecture map (系统架构图): one page that shows how everything in a plan hangs together, drawn from the data.
 *
 * <p>{@link org.paodao.plan.map.MapModel} is what is on the map, {@link org.paodao.plan.map.MapLayout} gives each thing its
 * place, {@link org.paodao.plan.map.Drawing} turns places into {@link org.paodao.plan.map.Shape}s, and three writers put
 * shapes on paper: SVG, PNG and PDF. All of it is deterministic and knows no framework. {@link
 * org.paodao.plan.map.MapVersions} keeps which version of a plan is called map 2.0.
 */
@NamedInterface("map")
@NullMarked
package org.paodao.plan.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
