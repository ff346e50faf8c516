/** The page of the architecture map, and the map as a file. */
@NullMarked
package org.paodao.plan.map.web;

import org.jspecify.annotations.NullMarked;
