package planted.internal.invocation;

import planted.internal.planner.LooksUp;

/** A call may know the planner; it is the planner that closes the circle. */
public interface LooksDown {
    LooksUp planner();
}
