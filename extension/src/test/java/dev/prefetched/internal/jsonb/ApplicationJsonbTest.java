package dev.prefetched.internal.jsonb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.NoEntities;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.json.bind.spi.JsonbProvider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.johnzon.jsonb.JohnzonProvider;
import org.eclipse.yasson.JsonBindingProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("jsonb")
class ApplicationJsonbTest {

    private static final JsonbRuntime YASSON = JsonbRuntime.of(JsonbImplementation.YASSON);
    private static final JsonbConfig CONFIG = new JsonbConfig().withNullValues(true);

    @Test
    void isTheDefaultOneIfTheApplicationBringsNone() {
        JsonbSetup setup = only(new ApplicationJsonb(YASSON, new Objects(none -> Optional.empty())).of(List.class));

        assertThat(setup.runtime()).isEqualTo(YASSON);
        assertThat(setup.config().getAsMap()).isEmpty();
        assertThat(setup.untold()).isEmpty();
    }

    @Test
    void hasItsConfigurationFoundInYasson() {
        Jsonb jsonb = yasson();

        JsonbSetup setup = only(
                new ApplicationJsonb(JsonbRuntime.of(JsonbImplementation.UNKNOWN), Objects.of(jsonb)).of(List.class));

        assertThat(setup.config()).isSameAs(CONFIG);
        assertThat(setup.runtime()).isEqualTo(YASSON);
        assertThat(setup.untold()).isEmpty();
    }

    @Test
    void isAskedForTheClassOfTheAnswer() {
        List<Class<?>> asked = new ArrayList<>();
        Objects objects = new Objects(answered -> {
            asked.add(answered);
            return Optional.empty();
        });

        new ApplicationJsonb(YASSON, objects).of(Set.class);

        assertThat(asked).containsExactly(Set.class);
    }

    @Test
    void isPlannedAsByDefaultIfItDoesNotGiveItsConfigurationAway() {
        Jsonb johnzon = configured(new JohnzonProvider());

        JsonbSetup setup = only(new ApplicationJsonb(YASSON, Objects.of(johnzon)).of(List.class));

        assertThat(setup.runtime().implementation()).isEqualTo(JsonbImplementation.JOHNZON);
        assertThat(setup.config().getAsMap()).isEmpty();
        assertThat(setup.untold()).get().asString().contains(johnzon.getClass().getName());
    }

    @Test
    void hasItsConfigurationTakenFromABeanIfItDoesNotGiveItAway() {
        Objects objects = Objects.of(wrapped(yasson()));
        objects.bean = Optional.of(CONFIG);

        JsonbSetup setup = only(new ApplicationJsonb(YASSON, objects).of(List.class));

        assertThat(setup.config()).isSameAs(CONFIG);
        assertThat(setup.runtime()).isEqualTo(YASSON);
        assertThat(setup.untold()).isEmpty();
    }

    @Test
    void doesNoHarmIfAskingForItFails() {
        Objects failing = new Objects(answered -> {
            throw new IllegalStateException("no request");
        });

        JsonbSetup setup = only(new ApplicationJsonb(YASSON, failing).of(List.class));

        assertThat(setup.config().getAsMap()).isEmpty();
        assertThat(setup.untold()).get().asString().contains("no request");
    }

    @Test
    void isAskedOnceForEachClassAndPersistenceUnit() {
        List<Class<?>> asked = new ArrayList<>();
        Objects objects = new Objects(answered -> {
            asked.add(answered);
            return Optional.of(configured(new JsonBindingProvider()));
        });
        JsonbResponseShapes shapes = new JsonbResponseShapes(YASSON, objects, new MessageLog());
        EntityModel unit = new NoEntities();
        List<Type> answer = List.of(Menu.class);

        shapes.read(answer, EntityModel.NONE);
        shapes.read(answer, unit);
        shapes.findings(answer, unit);
        shapes.read(answer, unit);

        assertThat(asked).containsExactly(Menu.class, Menu.class);
    }

    @Test
    void isTheDefaultOneBeforeAnyRestApplicationHasStarted() {
        Objects objects = Objects.of(yasson());
        objects.resolvers.clear();

        assertThat(only(new ApplicationJsonb(YASSON, objects).of(List.class))
                        .config()
                        .getAsMap())
                .isEmpty();
    }

    @Test
    void isThatOfEachRestApplicationOfTheArchive() {
        Objects objects = new Objects(answered -> Optional.of(JsonbBuilder.create()));
        objects.resolvers.add(answered -> Optional.of(hidden()));

        assertThat(shown(objects, "price")).isTrue();
        assertThat(shown(objects, "cost")).isTrue();
    }

    @Test
    void isNotHiddenByAnApplicationWhoseResolverFails() {
        Objects objects = new Objects(answered -> {
            throw new IllegalStateException("no request");
        });
        objects.resolvers.add(answered -> Optional.of(hidden()));

        assertThat(shown(objects, "cost")).isTrue();
    }

    @Test
    void isFoundOfAnApplicationThatStartsLater() {
        Objects objects = new Objects(answered -> Optional.empty());
        JsonbResponseShapes shapes = new JsonbResponseShapes(YASSON, objects, new MessageLog());
        assertThat(shown(shapes, "cost")).isFalse();

        objects.resolvers.add(answered -> Optional.of(hidden()));

        assertThat(shown(shapes, "cost")).isTrue();
    }

    @Test
    void isNoMatterOfConcernUnlessAllApplicationsWriteIt() {
        Objects objects = new Objects(answered -> Optional.of(hidden()));
        JsonbResponseShapes one = new JsonbResponseShapes(YASSON, objects, new MessageLog());
        assertThat(one.findings(List.of(Node.class), EntityModel.NONE)).isNotEmpty();

        objects.resolvers.add(answered -> Optional.empty());
        JsonbResponseShapes both = new JsonbResponseShapes(YASSON, objects, new MessageLog());

        assertThat(both.findings(List.of(Node.class), EntityModel.NONE)).isEmpty();
    }

    private static boolean shown(Objects objects, String property) {
        return shown(new JsonbResponseShapes(YASSON, objects, new MessageLog()), property);
    }

    private static boolean shown(JsonbResponseShapes shapes, String property) {
        return shapes.read(List.of(Menu.class), EntityModel.NONE).toString().contains(property);
    }

    private static JsonbSetup only(List<JsonbSetup> setups) {
        assertThat(setups).hasSize(1);
        return setups.get(0);
    }

    /** Shows hidden fields only. */
    private static Jsonb hidden() {
        return JsonbBuilder.create(new JsonbConfig().withPropertyVisibilityStrategy(new PropertyVisibilityStrategy() {

            @Override
            public boolean isVisible(Field field) {
                return Modifier.isPrivate(field.getModifiers());
            }

            @Override
            public boolean isVisible(Method method) {
                return false;
            }
        }));
    }

    @SuppressWarnings("unused") // JSON-B reads the fields
    public static class Menu {
        public String title = "";
        public Price price = new Price();
        private final Price cost = new Price();
    }

    public static class Price {
        public int cents;
    }

    @SuppressWarnings("unused")
    public static class Node {
        private Node next;
    }

    private static Jsonb yasson() {
        return configured(new JsonBindingProvider());
    }

    private static Jsonb configured(JsonbProvider provider) {
        JsonbBuilder builder = provider.create();
        return builder.withConfig(CONFIG).build();
    }

    private static Jsonb wrapped(Jsonb jsonb) {
        return (Jsonb) Proxy.newProxyInstance(
                Jsonb.class.getClassLoader(),
                new Class<?>[] {Jsonb.class},
                (proxy, method, arguments) -> method.invoke(jsonb, arguments));
    }

    private static final class Objects implements ApplicationObjects {

        private final List<Function<Class<?>, Optional<Jsonb>>> resolvers = new ArrayList<>();
        private Optional<JsonbConfig> bean = Optional.empty();

        Objects(Function<Class<?>, Optional<Jsonb>> resolver) {
            resolvers.add(resolver);
        }

        static Objects of(Jsonb jsonb) {
            return new Objects(answered -> Optional.of(jsonb));
        }

        @Override
        public int restApplications() {
            return resolvers.size();
        }

        @Override
        public <T> Optional<T> resolved(int restApplication, Class<T> kind, Class<?> answered) {
            return resolvers.get(restApplication).apply(answered).map(kind::cast);
        }

        @Override
        public <T> Optional<T> bean(Class<T> kind) {
            return bean.map(kind::cast);
        }
    }
}
