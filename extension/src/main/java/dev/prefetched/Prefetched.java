package dev.prefetched;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Loads what the response of a Jakarta REST resource method will contain in a handful of statements, instead of one
 * statement per object and relation (the N+1 problem).
 *
 * <p>Put it on a resource class, for all its methods, or on a method. A method's own annotation wins over the one on its
 * class, so a single method can opt out with {@code @Prefetched(enabled = false)}; the two are not merged. It is also
 * found on the method of a superclass or an interface, on those types, on a stereotype or any other annotation, and on the
 * {@code jakarta.ws.rs.core.Application}, for all its resources. What is wrong with it stops the deployment, with all
 * mistakes told at once. Nothing else changes: no query, no
 * entity, no {@code persistence.xml}, and the JSON stays identical.
 *
 * <p>It exists because the N+1 problem of an endpoint is decided by what JSON-B reads from the returned entities, which
 * no query can know; the extension reads it from the response type once and applies it while the method runs and while
 * its answer is written.
 *
 * <p>This is an interceptor binding (Jakarta Interceptors 2.1, section 3.1); the extension registers the binding and its
 * interceptor itself, so no {@code beans.xml} is needed.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Prefetched {

    /**
     * What the answer holds, for methods whose return type does not tell, such as those that return
     * {@code jakarta.ws.rs.core.Response}: entity classes, or classes that hold entities. Needed only where the extension
     * cannot read it from the method's code either; then it is what makes the first request prefetched, and not only
     * those after it.
     */
    @Nonbinding
    Class<?>[] value() default {};

    /** Whether the answer is prefetched; {@code false} lets a method opt out of its class's annotation. */
    @Nonbinding
    boolean enabled() default true;

    /**
     * Attributes to read ahead although nothing tells that the answer needs them, such as those that code maps to other
     * objects: paths from the entities of the answer, {@code "recipes.ingredients"}. A path includes the attributes on its
     * way.
     */
    @Nonbinding
    String[] include() default {};

    /**
     * Attributes to leave as they are, with all below them, although the answer needs them: paths from the entities of the
     * answer. The answer stays the same, and costs the statements it costs without this annotation.
     */
    @Nonbinding
    String[] exclude() default {};

    /** How many keys one batch query asks for, at most; 0 stands for the setting {@code prefetched.batch-size}. */
    @Nonbinding
    int batchSize() default 0;

    /** Which columns are selected for the answer; by default those that the entities' mappings say. */
    @Nonbinding
    Columns columns() default Columns.AS_MAPPED;
}
