package dev.prefetched.internal.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.ResourcePlan;
import dev.prefetched.internal.settings.Settings;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.FetchPlan;
import dev.prefetched.plan.NoEntities;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import jakarta.ws.rs.GET;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResourceDescriptionsTest {

    private static final ResponseShape KITCHEN = new ResponseShape(
            Set.of(Kitchen.class), Map.of(Kitchen.class, new TypeShape(Kitchen.class, List.of(), Set.of(), List.of())));

    private final MessageLog messages = new MessageLog();

    @Test
    void describeAnAnnotatedResourceMethod() throws NoSuchMethodException {
        ResourceDescriptions descriptions =
                new ResourceDescriptions((types, entities) -> KITCHEN, messages, Settings.DEFAULT);

        assertThat(describe(descriptions, "annotated").map(ResourcePlan::name))
                .hasValue("ResourceDescriptionsTest.annotated");
        assertThat(describe(descriptions, "plain")).isEmpty();
        assertThat(describe(descriptions, "optedOut")).isEmpty();
        assertThat(describe(descriptions, "noResourceMethod")).isEmpty();
    }

    @Test
    void leaveAMethodAloneWhoseAnswerCannotBeRead() throws NoSuchMethodException {
        ResourceDescriptions descriptions = new ResourceDescriptions(
                (types, entities) -> {
                    throw new NoClassDefFoundError("missing");
                },
                messages,
                Settings.DEFAULT);

        assertThat(describe(descriptions, "annotated")).isEmpty();
    }

    @Test
    void planNothingIfTheEntitiesCannotBeRead() throws NoSuchMethodException {
        ResourceDescriptions descriptions = new ResourceDescriptions(
                (types, entities) -> {
                    if (entities == EntityModel.NONE) {
                        return KITCHEN;
                    }
                    throw new IllegalStateException("too deep");
                },
                messages,
                Settings.DEFAULT);

        ResourcePlan plan = describe(descriptions, "annotated").orElseThrow();

        assertThat(plan.planFor(new NoEntities()).plan()).isEqualTo(FetchPlan.NONE);
        assertThat(plan.planFor(new NoEntities()).failure()).get().isInstanceOf(IllegalStateException.class);
    }

    private static Optional<ResourcePlan> describe(ResourceDescriptions descriptions, String method)
            throws NoSuchMethodException {
        return descriptions.ofMethod(
                ResourceDescriptionsTest.class, ResourceDescriptionsTest.class.getDeclaredMethod(method));
    }

    @GET
    @Prefetched
    Kitchen annotated() {
        return new Kitchen();
    }

    @GET
    Kitchen plain() {
        return new Kitchen();
    }

    @GET
    @Prefetched(enabled = false)
    Kitchen optedOut() {
        return new Kitchen();
    }

    @Prefetched
    Kitchen noResourceMethod() {
        return new Kitchen();
    }

    private static final class Kitchen {}
}
