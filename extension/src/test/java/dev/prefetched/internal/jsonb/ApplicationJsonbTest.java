package dev.prefetched.internal.jsonb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityShape;
import dev.prefetched.plan.MandatoryReads;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.spi.JsonbProvider;
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
        JsonbSetup setup = new ApplicationJsonb(YASSON, new Objects(none -> Optional.empty())).of(List.class);

        assertThat(setup.runtime()).isEqualTo(YASSON);
        assertThat(setup.config().getAsMap()).isEmpty();
        assertThat(setup.untold()).isEmpty();
    }

    @Test
    void hasItsConfigurationFoundInYasson() {
        Jsonb jsonb = yasson();

        JsonbSetup setup =
                new ApplicationJsonb(JsonbRuntime.of(JsonbImplementation.UNKNOWN), Objects.of(jsonb)).of(List.class);

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

        JsonbSetup setup = new ApplicationJsonb(YASSON, Objects.of(johnzon)).of(List.class);

        assertThat(setup.runtime().implementation()).isEqualTo(JsonbImplementation.JOHNZON);
        assertThat(setup.config().getAsMap()).isEmpty();
        assertThat(setup.untold()).get().asString().contains(johnzon.getClass().getName());
    }

    @Test
    void hasItsConfigurationTakenFromABeanIfItDoesNotGiveItAway() {
        Objects objects = Objects.of(wrapped(yasson()));
        objects.bean = Optional.of(CONFIG);

        JsonbSetup setup = new ApplicationJsonb(YASSON, objects).of(List.class);

        assertThat(setup.config()).isSameAs(CONFIG);
        assertThat(setup.runtime()).isEqualTo(YASSON);
        assertThat(setup.untold()).isEmpty();
    }

    @Test
    void doesNoHarmIfAskingForItFails() {
        Objects failing = new Objects(answered -> {
            throw new IllegalStateException("no request");
        });

        JsonbSetup setup = new ApplicationJsonb(YASSON, failing).of(List.class);

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

    public static class Menu {
        public String title = "";
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

    private static final class Objects implements ApplicationObjects {

        private final Function<Class<?>, Optional<Jsonb>> resolver;
        private Optional<JsonbConfig> bean = Optional.empty();

        Objects(Function<Class<?>, Optional<Jsonb>> resolver) {
            this.resolver = resolver;
        }

        static Objects of(Jsonb jsonb) {
            return new Objects(answered -> Optional.of(jsonb));
        }

        @Override
        public <T> Optional<T> resolved(Class<T> kind, Class<?> answered) {
            return resolver.apply(answered).map(kind::cast);
        }

        @Override
        public <T> Optional<T> bean(Class<T> kind) {
            return bean.map(kind::cast);
        }
    }
}
