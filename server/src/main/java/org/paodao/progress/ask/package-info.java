/**
 * What is asked of units: a register that fills itself from what the system asks and takes in what others ask, refuses to ask twice for what is held, and
 * measures how much it all is. It counts questions, never people. Start at {@link org.paodao.progress.ask.AskRegister}.
 */
@NamedInterface("ask")
@NullMarked
package org.paodao.progress.ask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
