package lombok;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Has the name of the real one and no effect. */
@Retention(RetentionPolicy.CLASS)
public @interface Data {}
