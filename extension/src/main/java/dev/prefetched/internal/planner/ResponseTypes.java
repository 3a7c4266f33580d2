package dev.prefetched.internal.planner;

import dev.prefetched.plan.Provenance;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The types one resource method answers with, as far as they are known, and how each is known.
 *
 * <p>Where neither annotation, signature nor code tell, they are learned from what is written. Only types are kept, never
 * objects, and only so many. Thread-safe.
 */
public final class ResponseTypes {

    /** More types than any method answers with; what goes on beyond that is not worth knowing. */
    static final int MOST_LEARNED = 16;

    private final boolean open;
    private volatile Map<Type, Provenance> known;

    /**
     * What is known at deployment.
     *
     * @param known the types, in the order in which they were found
     * @param open whether the method may answer with others, to be learned
     */
    public ResponseTypes(Map<Type, Provenance> known, boolean open) {
        this.known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
        this.open = open;
    }

    /** How each type is known; in the order in which they were found. */
    public Map<Type, Provenance> provenances() {
        return known;
    }

    /** Whether there is something to learn from the next answer. */
    public boolean isOpen() {
        return open
                && known.values().stream().filter(Provenance.LEARNED::equals).count() < MOST_LEARNED;
    }

    /** Whether an answer can hold nothing else. */
    boolean areComplete() {
        return !open;
    }

    /** Adds what an answer was seen to hold, and tells whether any of it is new. */
    synchronized boolean learn(Collection<? extends Type> answered) {
        int before = known.size();
        for (Type type : answered) {
            if (isOpen() && !known.containsKey(type)) {
                Map<Type, Provenance> more = new LinkedHashMap<>(known);
                more.put(type, Provenance.LEARNED);
                known = Collections.unmodifiableMap(more);
            }
        }
        return known.size() > before;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        known.forEach((type, how) -> text.append(text.length() == 0 ? "" : ", ")
                .append(type.getTypeName())
                .append(" (")
                .append(how)
                .append(')'));
        return text.toString();
    }
}
