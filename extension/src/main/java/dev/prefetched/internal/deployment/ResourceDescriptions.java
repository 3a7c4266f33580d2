package dev.prefetched.internal.deployment;

import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.ResourcePlan;
import dev.prefetched.internal.rest.ResourceMethods;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.spi.ResponseShapeReader;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
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
            return ResourceMethods.isPrefetched(resource, method) ? describe(name, resource, method) : Optional.empty();
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            // The application starts and answers as it would without the annotation.
            messages.logOnce(Message.PLAN_FAILED, name, failure, name, failure.toString());
            return Optional.empty();
        }
    }

    private Optional<ResourcePlan> describe(String name, Class<?> resource, Method method) {
        List<Type> answer = List.of(method.getGenericReturnType());
        ResponseShape declared = shapes.read(answer, EntityModel.NONE);
        if (declared.roots().isEmpty()) {
            messages.logOnce(
                    Message.OPAQUE_RESPONSE, name, null, name, answer.get(0).getTypeName());
            return Optional.empty();
        }
        messages.detail(() -> name + " answers " + declared);
        findings.tell(name, answer, EntityModel.NONE);
        boolean narrow = ResourceMethods.readsSerialisedColumnsOnly(resource, method);
        return Optional.of(new ResourcePlan(name, model -> read(name, answer, model), narrow));
    }

    private ResponseShape read(String name, List<Type> answer, EntityModel entities) {
        findings.tell(name, answer, entities);
        return shapes.read(answer, entities);
    }
}
