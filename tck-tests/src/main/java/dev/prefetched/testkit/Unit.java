package dev.prefetched.testkit;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Tells the beans of the persistence units apart; applications say {@code @PersistenceContext(unitName = "...")}. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface Unit {

    String value();

    /** The qualifier of one unit. */
    @SuppressWarnings({"serial", "BadAnnotationImplementation"}) // AnnotationLiteral does it, from value()
    final class Literal extends AnnotationLiteral<Unit> implements Unit {

        private final String unit;

        Literal(String unit) {
            this.unit = unit;
        }

        @Override
        public String value() {
            return unit;
        }
    }
}
