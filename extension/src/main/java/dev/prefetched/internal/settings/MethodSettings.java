package dev.prefetched.internal.settings;

/**
 * What is configured for one resource method. Immutable.
 *
 * @param mode what is done for it
 * @param learn whether it learns from relations that are loaded one by one
 * @param explain whether it is told what was planned and what happened
 */
public record MethodSettings(Mode mode, boolean learn, boolean explain) {

    /** What holds where nothing is configured. */
    public static final MethodSettings DEFAULT = new MethodSettings(Mode.ON, true, false);

    /** Whether anybody wants to know what its calls load. */
    public boolean watchLoads() {
        return mode != Mode.OFF && (learn || explain || mode == Mode.OBSERVE || mode == Mode.STRICT);
    }

    /** Whether what its calls load may change its plan. */
    public boolean learns() {
        return learn && mode != Mode.OBSERVE;
    }
}
