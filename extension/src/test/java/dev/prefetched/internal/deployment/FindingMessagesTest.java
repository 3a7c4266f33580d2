package dev.prefetched.internal.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityShape;
import dev.prefetched.plan.MandatoryReads;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.spi.Finding;
import dev.prefetched.spi.Finding.Kind;
import dev.prefetched.spi.ResponseShapeReader;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("jsonb")
class FindingMessagesTest {

    private static final EntityModel ENTITIES = new NoEntities();
    private static final List<Type> ANSWER = List.of(Chef.class);

    private final Logger logger = Logger.getLogger("dev.prefetched");
    private final Log log = new Log();

    @BeforeEach
    void listen() {
        logger.addHandler(log);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(log);
    }

    @ParameterizedTest
    @CsvSource({
        "BIDIRECTIONAL_CYCLE, PRE0402, WARNING, Hide one side",
        "WOVEN_FIELDS_VISIBLE, PRE0403, WARNING, _persistence_",
        "REFUSED, PRE0404, WARNING, Give each property a name of its own",
        "POSSIBLE_CYCLE, PRE0405, INFO, If they may",
        "NOT_FOLLOWED, PRE0406, INFO, the answer is right"
    })
    void giveEachKindItsNumberWithPlaceCauseAndRemedy(Kind kind, String id, String level, String remedy) {
        FindingMessages messages = messages(new Finding(kind, Chef.class, "name", "the cause of it"));

        messages.tell("ChefResource.list", ANSWER, ENTITIES);

        assertThat(log.records).singleElement().satisfies(message -> {
            assertThat(message.getLevel()).isEqualTo(Level.parse(level));
            assertThat(message.getMessage())
                    .startsWith(id + " ")
                    .contains("ChefResource.list", Chef.class.getName() + ".name", "the cause of it", remedy);
        });
    }

    @Test
    void areAllToldAtOnceAndEachOnce() {
        FindingMessages messages = messages(
                new Finding(Kind.REFUSED, Chef.class, "name", "one"),
                new Finding(Kind.REFUSED, Chef.class, "name", "another"),
                new Finding(Kind.BIDIRECTIONAL_CYCLE, Chef.class, "menus", "a circle"));

        messages.tell("ChefResource.list", ANSWER, EntityModel.NONE);
        messages.tell("ChefResource.list", ANSWER, ENTITIES);
        messages.tell("MenuResource.list", ANSWER, ENTITIES);

        assertThat(log.records).hasSize(3).extracting(LogRecord::getMessage).allMatch(text -> text.contains("ChefR"));
    }

    @Test
    void doNotTellWhereAGetterLeadsBeforeTheEntitiesAreKnown() {
        FindingMessages messages = messages(new Finding(Kind.NOT_FOLLOWED, Chef.class, "name", "a cause"));

        messages.tell("ChefResource.list", ANSWER, EntityModel.NONE);

        assertThat(log.records).isEmpty();
    }

    @Test
    void doNoHarmIfNothingCanBeFoundOut() {
        FindingMessages messages = new FindingMessages(
                new Shapes() {
                    @Override
                    public List<Finding> findings(Collection<Type> serialised, EntityModel entities) {
                        throw new NoClassDefFoundError("missing");
                    }
                },
                new MessageLog());

        assertThatCode(() -> messages.tell("ChefResource.list", ANSWER, ENTITIES))
                .doesNotThrowAnyException();
    }

    @Test
    void haveNothingToTellOfAMapperThatFindsNothingOut() {
        new FindingMessages(new Shapes(), new MessageLog()).tell("ChefResource.list", ANSWER, ENTITIES);

        assertThat(log.records).isEmpty();
    }

    private static FindingMessages messages(Finding... findings) {
        return new FindingMessages(
                new Shapes() {
                    @Override
                    public List<Finding> findings(Collection<Type> serialised, EntityModel entities) {
                        return List.of(findings);
                    }
                },
                new MessageLog());
    }

    private static final class Chef {}

    /** A mapper that says only what it must. */
    private static class Shapes implements ResponseShapeReader {

        @Override
        public ResponseShape read(Collection<Type> serialised, EntityModel entities) {
            return new ResponseShape(Set.of(), Map.of());
        }
    }

    private static final class NoEntities implements EntityModel {

        @Override
        public Optional<EntityShape> entity(Class<?> type) {
            return Optional.empty();
        }

        @Override
        public Set<Class<?>> subclasses(Class<?> type) {
            return Set.of();
        }

        @Override
        public MandatoryReads mandatoryReads(Class<?> entity) {
            return MandatoryReads.NONE;
        }
    }

    private static final class Log extends Handler {

        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord message) {
            records.add(message);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
