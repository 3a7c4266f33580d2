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
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Looks at a method once: whether it is a resource method to be prefetched, and what its answer contains.
 *
 * <p>Thread-safe.
 */
final class ResourceDescriptions implements BiFunction<Class<?>, Method, Optional<ResourcePlan>> {

    private final ResponseShapeReader shapes;
    private final MessageLog messages;

    ResourceDescriptions(ResponseShapeReader shapes, MessageLog messages) {
        this.shapes = shapes;
        this.messages = messages;
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
        ResponseShape declared = shapes.read(types.provenances().keySet(), EntityModel.NONE);
        String answer = method.getGenericReturnType().getTypeName();
        if (types.isOpen()) {
            messages.logOnce(Message.LEARNED_RESPONSE, name, null, name, answer);
        } else if (declared.roots().isEmpty()) {
            if (!ResponseContent.of(resource, method).opaque()) {
                messages.logOnce(Message.OPAQUE_RESPONSE, name, null, name, answer);
            }
            return Optional.empty();
        }
        messages.detail(() -> name + " answers " + types + ": " + declared);
        return Optional.of(new ResourcePlan(described, types, shapes::read));
    }
}
