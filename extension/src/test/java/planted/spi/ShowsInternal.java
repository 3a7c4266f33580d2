package planted.spi;

import planted.internal.invocation.LooksDown;

/** A port must not hand out an internal type. */
public interface ShowsInternal {
    LooksDown call();
}
