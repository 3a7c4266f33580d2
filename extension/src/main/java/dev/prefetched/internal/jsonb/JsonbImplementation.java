package dev.prefetched.internal.jsonb;

/** The JSON-B implementation whose behaviour is foretold. */
public enum JsonbImplementation {
    /** Eclipse Yasson. */
    YASSON("org.eclipse.yasson."),
    /** Apache Johnzon. */
    JOHNZON("org.apache.johnzon."),
    /** Any other, or one that cannot be told: everything one of the known implementations would visit. */
    UNKNOWN("");

    private final String packagePrefix;

    JsonbImplementation(String packagePrefix) {
        this.packagePrefix = packagePrefix;
    }

    /**
     * The implementation a class belongs to.
     *
     * @param implementationClass the class of a {@code JsonbProvider} or of a {@code Jsonb}
     */
    public static JsonbImplementation of(Class<?> implementationClass) {
        for (JsonbImplementation implementation : values()) {
            if (implementationClass.getName().startsWith(implementation.packagePrefix)) {
                return implementation;
            }
        }
        return UNKNOWN;
    }
}
