package dev.prefetched.internal.jpa;

import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entity class that a relation leads to: the one that its annotation names, else the one that its type says. */
final class RelationTargets {

    private RelationTargets() {}

    /** Null if {@code member} is no relation. */
    static @Nullable Class<?> of(PersistentMembers.Member member) {
        Class<?> named = Stream.of(
                        member.annotation(ManyToOne.class).<Class<?>>map(ManyToOne::targetEntity),
                        member.annotation(OneToOne.class).<Class<?>>map(OneToOne::targetEntity),
                        member.annotation(OneToMany.class).<Class<?>>map(OneToMany::targetEntity),
                        member.annotation(ManyToMany.class).<Class<?>>map(ManyToMany::targetEntity))
                .flatMap(found -> found.stream())
                .findFirst()
                .orElse(null);
        return named == null || named != void.class ? named : declared(member);
    }

    static boolean isToMany(PersistentMembers.Member member) {
        return member.has(OneToMany.class) || member.has(ManyToMany.class);
    }

    /** Of a map, the type of its values. */
    private static Class<?> declared(PersistentMembers.Member member) {
        if (member.generic() instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (arguments[arguments.length - 1] instanceof Class<?> element) {
                return element;
            }
        }
        return member.type();
    }
}
