package dev.prefetched.spi;

import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResponseShape;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;

/**
 * Tells what one JSON mapper visits when it writes an object of a given type: the port to the JSON mapper.
 *
 * <p>Used at deployment and when a plan is first made, never during a call. Implementations are thread-safe.
 */
public interface ResponseShapeReader {

    /**
     * Reads the shape of a response.
     *
     * @param serialised the types handed to the mapper, as the resource method declares them: {@code List<Chef>} is
     *     unwrapped here, since what counts as a container is the mapper's affair
     * @param entities the entities that may be in it; mappers write what an object is, not what it was declared to be, so
     *     the subclasses of an entity count
     * @return the shape of all types that can be reached; without roots if none of {@code serialised} has properties
     */
    ResponseShape read(Collection<Type> serialised, EntityModel entities);

    /**
     * Tells what a deployer should know about how such a response will be written. Each finding becomes a numbered
     * message that names the resource method, told once per application.
     *
     * <p>A finding is a promise: a reader that cannot tell for certain, say because it does not know the configuration of
     * its mapper, keeps silent. By default there is nothing to tell.
     *
     * @param serialised the types handed to the mapper
     * @param entities the entities that may be in it; {@link EntityModel#NONE} at deployment, when none are known yet
     */
    default List<Finding> findings(Collection<Type> serialised, EntityModel entities) {
        return List.of();
    }
}
