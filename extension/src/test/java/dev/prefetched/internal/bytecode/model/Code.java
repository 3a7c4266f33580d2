package dev.prefetched.internal.bytecode.model;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** An embeddable that serves as a map key. */
@Embeddable
public class Code {
    String prefix;
    int number;

    @Override
    public int hashCode() {
        return Objects.hash(prefix, number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && number == code.number && prefix.equals(code.prefix);
    }
}
