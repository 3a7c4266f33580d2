package dev.prefetched.internal.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.plan.MandatoryReads;
import java.util.Map;
import java.util.Set;
import org.eclipse.persistence.descriptors.RelationalDescriptor;
import org.eclipse.persistence.internal.sessions.DatabaseSessionImpl;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Project;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("jsonb")
class ProviderReadsTest {

    @Test
    void nameIdVersionAndTheAttributeOfTheDiscriminator() {
        RelationalDescriptor dish = dish();
        dish.useVersionLocking("VERSION", false);
        dish.getInheritancePolicy().setClassIndicatorFieldName("KIND");
        dish.getInheritancePolicy().addClassIndicator(Dish.class, "DISH");
        dish.addDirectMapping("revision", "VERSION");
        dish.addDirectMapping("kind", "KIND").setIsReadOnly(true);

        assertThat(readsOf(dish).identity()).containsExactlyInAnyOrder("id", "revision", "kind");
    }

    @Test
    void nameTheIdAloneWhereThereIsNothingElse() {
        MandatoryReads reads = readsOf(dish());

        assertThat(reads).isEqualTo(new MandatoryReads(Set.of("id"), Set.of(), Map.of()));
    }

    private static RelationalDescriptor dish() {
        RelationalDescriptor dish = new RelationalDescriptor();
        dish.setJavaClass(Dish.class);
        dish.setTableName("DISH");
        dish.addPrimaryKeyFieldName("DISH.ID");
        dish.addDirectMapping("id", "ID");
        dish.addDirectMapping("title", "TITLE");
        return dish;
    }

    private static MandatoryReads readsOf(RelationalDescriptor descriptor) {
        Project project = new Project(new DatabaseLogin());
        project.addDescriptor(descriptor);
        DatabaseSessionImpl session = (DatabaseSessionImpl) project.createDatabaseSession();
        session.initializeDescriptors();
        return DescriptorEntityModel.of(session).mandatoryReads(Dish.class);
    }

    static class Dish {
        int id;
        int revision;
        String kind = "";
        String title = "";
    }
}
