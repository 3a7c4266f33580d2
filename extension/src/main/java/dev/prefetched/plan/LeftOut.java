package dev.prefetched.plan;

/** Why a relation that the response needs is not in the plan. */
public enum LeftOut {
    /** The mapping itself already says how it is fetched, by the provider's own annotations. */
    MAPPED_FETCH("its mapping already says how it is fetched"),
    /** The provider has no batch fetch for this kind of mapping. */
    UNSUPPORTED_MAPPING("the provider cannot batch this kind of mapping"),
    /** The annotation excludes it. */
    EXCLUDED("the annotation excludes it");

    private final String reason;

    LeftOut(String reason) {
        this.reason = reason;
    }

    /** The reason in words, to follow "because". */
    public String reason() {
        return reason;
    }
}
