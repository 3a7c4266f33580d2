package planted.internal.planner;

import planted.internal.invocation.LooksDown;

/** The planner does not know calls. */
public record LooksUp(LooksDown call) {}
