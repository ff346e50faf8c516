/** A stand-in for a library that must never come in, so that the rule against it can be seen to work. */
@NullMarked
package lombok;

import org.jspecify.annotations.NullMarked;
