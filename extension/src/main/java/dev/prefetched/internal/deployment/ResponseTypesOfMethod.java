package dev.prefetched.internal.deployment;

import dev.prefetched.Prefetched;
import dev.prefetched.internal.bytecode.AnswerTypes;
import dev.prefetched.internal.planner.ResponseTypes;
import dev.prefetched.internal.rest.ResponseContent;
import dev.prefetched.plan.Provenance;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out what a resource method answers with: what its annotation says and what its signature says; if that leaves
 * it open, what its code hands to the response; and if even that does, it is to be learned.
 */
final class ResponseTypesOfMethod {

    private final Prefetched annotation;
    private final Class<?> resource;
    private final Method method;
    private final Map<Type, Provenance> found = new LinkedHashMap<>();
    private boolean open;

    private ResponseTypesOfMethod(Prefetched annotation, Class<?> resource, Method method) {
        this.annotation = annotation;
        this.resource = resource;
        this.method = method;
    }

    static ResponseTypes find(Prefetched annotation, Class<?> resource, Method method) {
        return new ResponseTypesOfMethod(annotation, resource, method).find();
    }

    private ResponseTypes find() {
        List<Class<?>> declared = List.of(annotation.value());
        declared.forEach(type -> found.put(type, Provenance.DECLARED));
        ResponseContent content = ResponseContent.of(resource, method);
        if (!content.opaque()) {
            found.putIfAbsent(content.type(), Provenance.SIGNATURE);
        } else if (declared.isEmpty()) {
            // Object would stand for every entity there is.
            readCode();
        }
        return new ResponseTypes(found, open);
    }

    private void readCode() {
        AnswerTypes answers = AnswerTypes.of(resource, method);
        TypesByName types = new TypesByName(resource.getClassLoader());
        answers.types().forEach(name -> types.find(name).ifPresent(type -> found.put(type, Provenance.BYTECODE)));
        open = !answers.complete();
    }
}
