package dev.prefetched.internal.messages;

import java.lang.System.Logger.Level;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * A numbered text: where, what, and what to do about it.
 *
 * <p>Ids are {@code PRE} and four digits, never used again once retired: 00 the deployment, 01 mistakes that stop a
 * deployment, 02 resource methods that cannot be planned, 03 call time. Each is listed in the README.
 */
public enum Message {
    ATTACHED("PRE0001", Level.INFO, "Prefetched is attached to the persistence units {0}."),
    SEVERAL_SHAPE_READERS(
            "PRE0101",
            Level.ERROR,
            "Several services of type ResponseShapeReader are on the class path: {0}. Only one can tell what a response"
                    + " contains. Remove all but one."),
    OPAQUE_RESPONSE(
            "PRE0201",
            Level.WARNING,
            "{0} is annotated with @Prefetched but its return type {1} does not tell what the answer contains, so it"
                    + " runs as if it were not annotated. Declare the entity, a collection, an array or an Optional of"
                    + " it as return type, or remove the annotation."),
    NOT_WOVEN(
            "PRE0202",
            Level.WARNING,
            "{0}: the entities {1} are not woven by EclipseLink, so the method runs as if it were not annotated."
                    + " Leave eclipselink.weaving at its default in the server, or weave them at build time."),
    PLAN_FAILED(
            "PRE0203",
            Level.WARNING,
            "{0}: no plan could be made because of {1}; the method runs as if it were not annotated. Please report this"
                    + " with the stack trace below."),
    LEARNED_RESPONSE(
            "PRE0204",
            Level.INFO,
            "{0} returns {1}, and neither that nor its code tells what the answer contains; it is learned from the first"
                    + " answer, which itself is not prefetched. Name the entity to have all of them prefetched:"
                    + " @Prefetched(Chef.class)."),
    NO_PERSISTENCE_UNIT(
            "PRE0301",
            Level.WARNING,
            "An annotated resource method was called, but no EclipseLink persistence unit of this application was"
                    + " found, so nothing is prefetched. Prefetched works with EclipseLink: check the <provider> in"
                    + " persistence.xml, and on servers with another default provider see server-config."),
    QUERY_LEFT_ALONE(
            "PRE0302",
            Level.WARNING,
            "{0}: prefetching a query failed because of {1}; the query ran as it was. This is told once per resource"
                    + " method. Please report it with the stack trace below.");

    private final String id;
    private final Level level;
    private final String pattern;

    Message(String id, Level level, String pattern) {
        this.id = id;
        this.level = level;
        this.pattern = pattern;
    }

    public String id() {
        return id;
    }

    public Level level() {
        return level;
    }

    /** The whole text, id first. */
    public String text(Object... arguments) {
        // MessageFormat gives the single quote a meaning of its own.
        return id + " " + new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(arguments);
    }
}
