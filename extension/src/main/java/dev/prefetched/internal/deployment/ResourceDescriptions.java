package dev.prefetched.internal.deployment;

import dev.prefetched.Columns;
import dev.prefetched.Prefetched;
import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.PlanWishes;
import dev.prefetched.internal.planner.ResourcePlan;
import dev.prefetched.internal.planner.ResponseTypes;
import dev.prefetched.internal.rest.AnnotationInForce;
import dev.prefetched.internal.rest.ResourceMethods;
import dev.prefetched.internal.rest.ResponseContent;
import dev.prefetched.internal.settings.Mode;
import dev.prefetched.internal.settings.Settings;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResourceMethod;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.spi.ResponseShapeReader;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at a method once: whether it is a resource method to be prefetched, and what its answer contains.
 *
 * <p>Thread-safe.
 */
final class ResourceDescriptions {

    private final ResponseShapeReader shapes;
    private final MessageLog messages;
    private final Settings settings;
    private final FindingMessages findings;
    private final PathsOfPlan paths;

    ResourceDescriptions(ResponseShapeReader shapes, MessageLog messages, Settings settings) {
        this.shapes = shapes;
        this.messages = messages;
        this.settings = settings;
        this.findings = new FindingMessages(shapes, messages);
        this.paths = new PathsOfPlan(messages);
    }

    /** The plans of a method that is annotated itself, or its class; empty for any other. */
    Optional<ResourcePlan> ofMethod(Class<?> resource, Method method) {
        return describe(resource, method, AnnotationInForce.of(resource, method));
    }

    /** The plans of a method that is not, in a REST application that may be. */
    Optional<ResourcePlan> ofApplication(Class<?> application, Class<?> resource, Method method) {
        return AnnotationInForce.of(resource, method).isPresent()
                ? Optional.empty()
                : describe(resource, method, AnnotationInForce.ofApplication(application));
    }

    private Optional<ResourcePlan> describe(Class<?> resource, Method method, Optional<AnnotationInForce> inForce) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        try {
            return inForce.filter(found -> found.annotation().enabled())
                    .filter(found -> ResourceMethods.isResourceMethod(resource, method))
                    .filter(found -> settings.of(resource, method).mode() != Mode.OFF)
                    .flatMap(found -> describe(found, resource, method));
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            // The application starts and answers as it would without the annotation.
            messages.logOnce(Message.PLAN_FAILED, name, failure, name, failure.toString());
            return Optional.empty();
        }
    }

    private Optional<ResourcePlan> describe(AnnotationInForce inForce, Class<?> resource, Method method) {
        ResourceMethod described = ResourceMethods.describe(resource, method, inForce.direct());
        String name = described.name();
        ResponseTypes types = ResponseTypesOfMethod.find(inForce.annotation(), resource, method);
        Set<Type> declared = types.provenances().keySet();
        ResponseShape shape = shapes.read(declared, EntityModel.NONE);
        String answer = method.getGenericReturnType().getTypeName();
        if (types.isOpen()) {
            messages.logOnce(Message.LEARNED_RESPONSE, name, null, name, answer);
        } else if (shape.roots().isEmpty()) {
            if (!ResponseContent.of(resource, method).opaque() && isMeant(inForce, method)) {
                messages.logOnce(Message.OPAQUE_RESPONSE, name, null, name, answer);
            }
            return Optional.empty();
        }
        messages.detail(() -> name + " answers " + types + ": " + shape);
        findings.tell(name, declared, EntityModel.NONE);
        PlanWishes wishes = wishes(inForce.annotation(), described);
        return Optional.of(new ResourcePlan(
                described,
                types,
                (answers, model) -> read(name, answers, model, wishes),
                wishes,
                settings.of(resource, method)));
    }

    /** Events are left alone. Who annotates a class for its other methods need not be told so. */
    private static boolean isMeant(AnnotationInForce inForce, Method method) {
        return inForce.element() instanceof Method || !ResponseContent.sendsEvents(method);
    }

    private static PlanWishes wishes(Prefetched annotation, ResourceMethod method) {
        return new PlanWishes(
                PathText.paths(annotation.include()),
                PathText.paths(annotation.exclude()),
                Map.of(),
                Math.max(0, annotation.batchSize()),
                method.isSafe() && annotation.columns() == Columns.SERIALIZED);
    }

    private ResponseShape read(String name, Collection<Type> answer, EntityModel entities, PlanWishes wishes) {
        findings.tell(name, answer, entities);
        ResponseShape shape = shapes.read(answer, entities);
        paths.check(name, wishes, shape, entities);
        return shape;
    }
}
