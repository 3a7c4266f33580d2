package dev.prefetched.spi;

import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.ResponseShape;
import java.lang.reflect.Type;
import java.util.Collection;

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
}
