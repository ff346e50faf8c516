package org.paodao.progress.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says itself of an item.
 *
 * @param onSchedule 是否达序
 * @param percent how far it has come; null when nothing is said
 * @param reason why it is behind; may be empty
 * @param on the day up to which it speaks
 */
public record Said(boolean onSchedule, @Nullable BigDecimal percent, String reason, LocalDate on) {}
