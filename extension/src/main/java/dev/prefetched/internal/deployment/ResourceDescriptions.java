package dev.prefetched.internal.deployment;

import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.ResourcePlan;
import dev.prefetched.internal.planner.ResponseTypes;
import dev.prefetched.internal.rest.ResourceMethods;
import dev.prefetched.internal.rest.ResponseContent;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResourceMethod;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.spi.ResponseShapeReader;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Looks at a method once: whether it is a resource method to be prefetched, and what its answer contains.
 *
 * <p>Thread-safe.
 */
final class ResourceDescriptions implements BiFunction<Class<?>, Method, Optional<ResourcePlan>> {

    private final ResponseShapeReader shapes;
    private final MessageLog messages;
    private final FindingMessages findings;

    ResourceDescriptions(ResponseShapeReader shapes, MessageLog messages) {
        this.shapes = shapes;
        this.messages = messages;
        this.findings = new FindingMessages(shapes, messages);
    }

    @Override
    public Optional<ResourcePlan> apply(Class<?> resource, Method method) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        try {
            return ResourceMethods.isPrefetched(resource, method)
                    ? describe(ResourceMethods.describe(method), resource, method)
                    : Optional.empty();
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            // The application starts and answers as it would without the annotation.
            messages.logOnce(Message.PLAN_FAILED, name, failure, name, failure.toString());
            return Optional.empty();
        }
    }

    private Optional<ResourcePlan> describe(ResourceMethod described, Class<?> resource, Method method) {
        String name = described.name();
        ResponseTypes types = ResponseTypesOfMethod.find(resource, method);
        Set<Type> declared = types.provenances().keySet();
        ResponseShape shape = shapes.read(declared, EntityModel.NONE);
        String answer = method.getGenericReturnType().getTypeName();
        if (types.isOpen()) {
            messages.logOnce(Message.LEARNED_RESPONSE, name, null, name, answer);
        } else if (shape.roots().isEmpty()) {
            if (!ResponseContent.of(resource, method).opaque()) {
                messages.logOnce(Message.OPAQUE_RESPONSE, name, null, name, answer);
            }
            return Optional.empty();
        }
        messages.detail(() -> name + " answers " + types + ": " + shape);
        findings.tell(name, declared, EntityModel.NONE);
        boolean narrow = described.isSafe() && ResourceMethods.asksForSerialisedColumns(resource, method);
        return Optional.of(new ResourcePlan(described, types, (answers, model) -> read(name, answers, model), narrow));
    }

    private ResponseShape read(String name, Collection<Type> answer, EntityModel entities) {
        findings.tell(name, answer, entities);
        return shapes.read(answer, entities);
    }
}
