package dev.prefetched.internal.deployment;

import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.spi.Finding;
import dev.prefetched.spi.ResponseShapeReader;
import java.lang.reflect.Type;
import java.util.Collection;

/**
 * Tells what was found out about the answers of the application, each thing once.
 *
 * <p>Nothing of it stops a deployment, although an endpoint may be unable to answer: it would have been deployed without
 * this library, too. Told when a method is first looked at, while the REST runtime starts, as far as the declared types
 * go; and once more, of subclasses that are entities, when a persistence unit is first used. Thread-safe.
 */
final class FindingMessages {

    private final ResponseShapeReader shapes;
    private final MessageLog messages;

    FindingMessages(ResponseShapeReader shapes, MessageLog messages) {
        this.shapes = shapes;
        this.messages = messages;
    }

    /**
     * Tells what there is to tell about one answer.
     *
     * @param resourceMethod the method as people know it
     * @param answer the types it answers with
     * @param entities the entities known by now
     */
    void tell(String resourceMethod, Collection<Type> answer, EntityModel entities) {
        try {
            shapes.findings(answer, entities).stream()
                    .filter(finding -> isCertain(finding, entities))
                    .forEach(finding -> tell(resourceMethod, finding));
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            // Whether the answer can be planned does not depend on what there is to say about it.
            messages.detail(() -> resourceMethod + ": nothing can be said about its answer because of " + failure);
        }
    }

    /** Where a getter leads cannot be told before the entities are known. */
    private static boolean isCertain(Finding finding, EntityModel entities) {
        return finding.kind() != Finding.Kind.NOT_FOLLOWED || entities != EntityModel.NONE;
    }

    private void tell(String resourceMethod, Finding finding) {
        String place = finding.type().getName() + "." + finding.property();
        messages.logOnce(
                message(finding.kind()), place + " " + finding.text(), null, resourceMethod, place, finding.text());
    }

    private static Message message(Finding.Kind kind) {
        return switch (kind) {
            case BIDIRECTIONAL_CYCLE -> Message.BIDIRECTIONAL_CYCLE;
            case POSSIBLE_CYCLE -> Message.POSSIBLE_CYCLE;
            case WOVEN_FIELDS_VISIBLE -> Message.WOVEN_FIELDS_VISIBLE;
            case REFUSED -> Message.REFUSED_PROPERTY;
            case NOT_FOLLOWED -> Message.NOT_FOLLOWED;
        };
    }
}
