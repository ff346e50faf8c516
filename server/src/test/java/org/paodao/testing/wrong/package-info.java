/** Classes that break the rules of the house, each on purpose, to prove that the rule sees it. Abstract where they would else be components. */
@NullMarked
package org.paodao.testing.wrong;

import org.jspecify.annotations.NullMarked;
