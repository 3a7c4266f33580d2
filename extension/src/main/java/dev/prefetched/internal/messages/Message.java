package dev.prefetched.internal.messages;

import java.lang.System.Logger.Level;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * A numbered text: where, what, and what to do about it.
 *
 * <p>Ids are {@code PRE} and four digits, never used again once retired: 00 the deployment, 01 mistakes that stop a
 * deployment, 02 resource methods that cannot be planned, 03 call time, 04 how JSON is written, 05 the server. Each is
 * listed in the README.
 */
public enum Message {
    ATTACHED("PRE0001", Level.INFO, "Prefetched is attached to the persistence units {0}."),
    SEVERAL_SHAPE_READERS(
            "PRE0101",
            Level.ERROR,
            "Several services of type ResponseShapeReader are on the class path: {0}. Only one can tell what a response"
                    + " contains. Remove all but one."),
    BAD_SETTING(
            "PRE0102",
            Level.ERROR,
            "The setting {0} is \"{1}\", which must be {2}. Correct it in MicroProfile Config or in the system properties,"
                    + " or remove it."),
    UNKNOWN_METHOD("PRE0103", Level.ERROR, "The setting {0} is for a method that is no annotated resource method. {1}"),
    UNKNOWN_SETTING("PRE0104", Level.ERROR, "There is no setting {0}. {1}"),
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
    UNKNOWN_ATTRIBUTE(
            "PRE0205",
            Level.ERROR,
            "@Prefetched on {0}: the path \"{1}\" leads nowhere, since {2} has no attribute {3}. {4} If only a subclass has"
                    + " it, name that class as value."),
    NO_ENTITY(
            "PRE0206",
            Level.ERROR,
            "@Prefetched on {0}: {1} is no entity and holds none. Name the entities of the answer as value, or leave it out"
                    + " if the return type or the code tells them."),
    PATHS_FROM_NOWHERE(
            "PRE0207",
            Level.ERROR,
            "@Prefetched on {0}: neither types nor code tell an entity from which the paths {1} could start. Name it:"
                    + " @Prefetched(value = Chef.class, ...)."),
    NO_PATH(
            "PRE0208",
            Level.ERROR,
            "@Prefetched on {0}: \"{1}\" is no path. Write names of attributes with dots between them, as in"
                    + " \"recipes.ingredients\"."),
    BAD_BATCH_SIZE(
            "PRE0209",
            Level.ERROR,
            "@Prefetched on {0}: batchSize is {1}. Say how many keys one query may ask for, 1 or more, or 0 for what is"
                    + " configured."),
    PATH_WITHOUT_EFFECT(
            "PRE0210",
            Level.WARNING,
            "{0}: the path \"{1}\" of its @Prefetched has no effect, since {2} has no attribute {3}. {4}"),
    LEARNED_ATTRIBUTE(
            "PRE0211",
            Level.INFO,
            "{0} has loaded {1} one object at a time, {2} times in one call, and nothing told that it would. It is prefetched"
                    + " from the next call on, until it is not read any more. To have it prefetched from the first call"
                    + " on, write {3}."),
    WOULD_PLAN("PRE0212", Level.INFO, "{0} is only observed. It would be prefetched by {1}."),
    OBSERVED_LOAD("PRE0213", Level.INFO, "{0} is only observed. It has loaded {1} of a single object."),
    EXPLAINED("PRE0214", Level.INFO, "{0}"),
    FORBIDDEN_LOAD(
            "PRE0215",
            Level.ERROR,
            "{0} has loaded {1} of a single object while its answer was written, which its mode, strict, does not allow."
                    + " Show what reads it, or include it in its @Prefetched, or set another mode."),
    NOTHING_TO_PREFETCH(
            "PRE0220",
            Level.ERROR,
            "The Prefetcher was asked to prefetch for {0}, which tells of no entity that JSON-B would write. Name an entity"
                    + " class of this application, a class that holds entities, or a generic type such as List<Chef>, as"
                    + " GenericType.getType() gives it."),
    NO_UNIT_IN_USE(
            "PRE0221",
            Level.ERROR,
            "The plan for {0} cannot be told yet: no EclipseLink persistence unit of this application has been used by now,"
                    + " and what it maps is not known before. Run a query first, or ask within Prefetcher.prefetch."),
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
                    + " method. Please report it with the stack trace below."),
    READ_UNFETCHED(
            "PRE0303",
            Level.WARNING,
            "{0} asks for columns = SERIALIZED, but an attribute of {1} that is not serialised was read, which costs one"
                    + " statement for each object. From now on all columns of that class are selected. Serialise the"
                    + " attribute, do not read it in this method, or remove columns = SERIALIZED."),
    JSONB_UNREADABLE(
            "PRE0401",
            Level.WARNING,
            "The configuration of the Jsonb from the application's ContextResolver is not known: {0}. Answers are"
                    + " planned as JSON-B writes them by default, so relations that only the configuration shows are"
                    + " still read one by one. Produce the JsonbConfig it is built with as a CDI bean, too; it is used"
                    + " then."),
    BIDIRECTIONAL_CYCLE(
            "PRE0402",
            Level.WARNING,
            "{0}: {2} ({1}). JSON cannot hold such a circle, so the request fails as soon as there are"
                    + " rows. Hide one side, for JSON-B with @JsonbTransient."),
    WOVEN_FIELDS_VISIBLE(
            "PRE0403",
            Level.WARNING,
            "{0}: {2} ({1}). It does not belong in JSON, and the request may fail. Have the visibility"
                    + " strategy hide fields whose names begin with _persistence_."),
    REFUSED_PROPERTY(
            "PRE0404",
            Level.WARNING,
            "{0}: {2} ({1}). The request fails as soon as an object of this class is to be written."
                    + " Give each property a name of its own, and a hidden one no other annotation."),
    POSSIBLE_CYCLE(
            "PRE0405",
            Level.INFO,
            "{0}: {2} ({1}). If the objects do so as well, the request fails, since JSON cannot hold a"
                    + " circle. If they may, hide one of the properties, for JSON-B with @JsonbTransient."),
    NOT_FOLLOWED(
            "PRE0406",
            Level.INFO,
            "{0}: {2} ({1}). Relations that are read beyond that point are not prefetched; the answer"
                    + " is right in any case. Read them in plain Java, or leave it."),
    PROVIDER_IN_ARCHIVE(
            "PRE0501",
            Level.WARNING,
            "EclipseLink lies in the archive itself ({0}). On WildFly it cannot weave entities from there, so nothing is"
                    + " prefetched. Take it out of the archive, and install it as a module of the server, as server-config"
                    + " says."),
    OTHER_PROVIDER(
            "PRE0502",
            Level.WARNING,
            "The persistence unit {0} runs on {1}. Prefetched works with EclipseLink, so this unit is left as it is and"
                    + " nothing is prefetched from it. Name {2} as its <provider>, and see server-config for servers that"
                    + " come without EclipseLink; or leave it, if other units are what is to be prefetched."),
    UNIT_NOT_WOVEN(
            "PRE0503",
            Level.WARNING,
            "The entities of the persistence unit {0} are not woven by EclipseLink, so nothing is prefetched from it. Leave"
                    + " eclipselink.weaving at its default in the server, or weave them at build time."),
    UNTESTED_PROVIDER(
            "PRE0504",
            Level.WARNING,
            "EclipseLink {0} is {1} than those that this Prefetched is tested with, {2}. It is used all the same; where it"
                    + " does not do as expected, queries run as they are. Take a newer Prefetched where there is one, and"
                    + " compare statements once before you go into production."),
    SEVERAL_COPIES(
            "PRE0505",
            Level.WARNING,
            "Prefetched lies {0} times on the class path: {1}. Which of them annotates a resource class and which runs is"
                    + " left to the order of the server. Keep one: in WEB-INF/lib, or in the lib directory of the EAR.");

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
